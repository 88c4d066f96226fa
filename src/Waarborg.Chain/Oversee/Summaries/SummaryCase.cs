using System.Text.Json;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>Opens and saves summaries for the desks of this folder; each opening passes the <see cref="PatientDoor"/>. Thread safe.</summary>
public sealed class SummaryCase(PatientDoor door, KeyRing keys, TimeProvider clock)
{
    internal DateTimeOffset Now => clock.GetUtcNow();

    internal async Task<Outcome<OpenedSummary>> OpenAsync(
        IUnitOfWork work, Permit<OverseeStage> permit, Guid id, Actor actor, AccessAction action, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var summary = await work.FindAsync<Summary>(s => s.Id == id && s.ActivityId == permit.ActivityId, cancellationToken);
        if (summary is null || (summary.State == SummaryState.Draft && summary.ExpiresAt <= now)) return CommonProblems.NotFound(new("Deze samenvatting", "summary"));
        var opened = await door.OpenAsync(work, permit, summary.PersonId, actor, action, [$"Summary/{id}"], null, cancellationToken);
        return opened.Succeeded
            ? new OpenedSummary(summary, JsonSerializer.Deserialize<SummaryContent>(keys.Open(opened.Value.Person, id, summary.Payload))!, opened.Value)
            : Outcome<OpenedSummary>.Failed(opened.Problems);
    }

    internal void Save(OpenedSummary opened, SummaryContent content) =>
        opened.Summary.Payload = keys.Seal(opened.Access.Person, opened.Summary.Id, JsonSerializer.Serialize(content));

    internal byte[] Seal(OpenedSummary opened, Guid place, string plain) => keys.Seal(opened.Access.Person, place, plain);

    internal string Open(OpenedSummary opened, Guid place, byte[] box) => keys.Open(opened.Access.Person, place, box);

    internal static Problem NotDraft() => new(
        "summary.not-draft", new("Dit kan alleen met een concept. Trek een bevestigde samenvatting in en maak haar opnieuw.", "This can be done with a draft only. Withdraw a confirmed summary and make it anew."));

    internal static Problem NoLine() => CommonProblems.NotFound(new("Deze zin", "sentence"));

    internal static Problem NoWhy() => new("summary.why", new("Schrijf op waarom.", "Write down why."));
}
