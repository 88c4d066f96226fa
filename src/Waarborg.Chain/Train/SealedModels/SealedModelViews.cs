using System.Linq.Expressions;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Reads models of sealed sets for a desk.</summary>
internal static class SealedModelViews
{
    internal static async Task<IReadOnlyList<SealedModelView>> ListAsync(
        IReading reading, SealedReleaseBounds bounds, Expression<Func<SealedModel, bool>> which, CancellationToken cancellationToken)
    {
        var rows = await reading.ListAsync<SealedModel, Row>(
            q => q.Where(which).OrderByDescending(m => m.AskedAt).Select(m => new Row(
                m.Id, m.SetId, m.AskedBy, m.AskedAt, m.Purpose, m.EndsOn, m.Epsilon, m.Rounds, m.Sha256, m.Audit, m.Released, m.TakenAt, m.Taken, m.WipedAt != null, m.WipedBecause, m.JobId)), cancellationToken);
        var (setIds, jobIds, ids) = (rows.ConvertAll(r => r.SetId), rows.ConvertAll(r => r.JobId), rows.ConvertAll(r => r.Id));
        var sets = (await reading.ListAsync<SealedSet, SetName>(q => q.Where(s => setIds.Contains(s.Id)).Select(s => new SetName(s.Id, s.Name, s.ThirdParty)), cancellationToken)).ToDictionary(s => s.Id);
        var jobs = (await reading.ListAsync<Job, Job>(q => q.Where(j => jobIds.Contains(j.Id)), cancellationToken)).ToDictionary(j => j.Id);
        var recalls = (await reading.ListAsync<SealedRecall, SealedRecall>(q => q.Where(r => ids.Contains(r.ModelId)), cancellationToken)).ToDictionary(r => r.ModelId);
        return [.. rows.Select(row =>
        {
            var (audit, job, set) = (SealedAudit.Read(row.Audit), jobs.GetValueOrDefault(row.JobId), sets[row.SetId]);
            return new SealedModelView(
                row.Id, row.SetId, set.Name, set.ThirdParty, row.AskedBy, row.AskedAt, row.Purpose, row.EndsOn, row.Epsilon, row.Rounds, StateOf(row, job), row.Sha256, audit,
                audit is null ? null : bounds.BeatenBy(audit, row.Sha256, 0), row.TakenAt, row.Taken, row.WipedBecause, job, recalls.GetValueOrDefault(row.Id));
        })];
    }

    private static SealedModelState StateOf(Row row, Job? job) => row switch
    {
        { Wiped: true } => SealedModelState.Wiped,
        { Released: true } => SealedModelState.Released,
        { Audit: not null } => SealedModelState.Waits,
        _ => job is { Ended: false } ? SealedModelState.UnderWay : SealedModelState.Failed,
    };

    private sealed record Row(
        Guid Id, Guid SetId, string AskedBy, DateTimeOffset AskedAt, string Purpose, DateOnly EndsOn, double Epsilon, int Rounds, string? Sha256, string? Audit, bool? Released,
        DateTimeOffset? TakenAt, int Taken, bool Wiped, string? WipedBecause, Guid JobId);

    private sealed record SetName(Guid Id, string Name, string ThirdParty);
}
