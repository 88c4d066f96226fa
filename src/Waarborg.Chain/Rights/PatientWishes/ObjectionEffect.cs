using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Rights.PatientWishes;

/// <summary>What an objection does at once, in its own transaction: drafts about the person vanish. Confirmed summaries are part of the record and stay (7:454 BW).</summary>
internal static class ObjectionEffect
{
    internal static Task<int> CarryOutAsync(IUnitOfWork work, string activityId, Guid personId, CancellationToken cancellationToken) =>
        work.DeleteAsync<Summary>(s => s.ActivityId == activityId && s.PersonId == personId && s.State == SummaryState.Draft, cancellationToken);
}
