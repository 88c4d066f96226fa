using System.Text.Json;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>Where the organisation looks at the tables that were asked for, and lets them out or not. Thread safe.</summary>
public sealed class SealedSetDesk(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The sets of an activity, newest first.</summary>
    public async Task<IReadOnlyList<SealedSet>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<SealedSet, SealedSet>(q => q.Where(s => s.ActivityId == activityId).OrderByDescending(s => s.OpenedAt), cancellationToken);
    }

    /// <summary>The tables that wait, oldest first.</summary>
    public async Task<IReadOnlyList<WaitingResult>> WaitingAsync(Permit<PrepareStage> permit, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return [];
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var sets = (await reading.ListAsync<SealedSet, SealedSet>(q => q.Where(s => s.ActivityId == permit.ActivityId && s.WrappedKey != null), cancellationToken)).ToDictionary(s => s.Id);
        var ids = sets.Keys.ToList();
        var results = await reading.ListAsync<SealedResult, SealedResult>(q => q.Where(r => ids.Contains(r.SetId) && r.Released == null).OrderBy(r => r.AskedAt), cancellationToken);
        return
        [
            .. results.Select(r => new WaitingResult(
                r.Id, r.SetId, r.AskedBy, r.AskedAt, JsonSerializer.Deserialize<SealedTable>(keys.OpenIn(r.SetId, sets[r.SetId].WrappedKey!, r.Id, r.Payload))!)),
        ];
    }

    /// <summary>Lets a table out, or does not.</summary>
    public async Task<Outcome<SealedResult>> ReviewAsync(Permit<PrepareStage> permit, Guid resultId, bool release, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var result = await work.FindAsync<SealedResult>(r => r.Id == resultId, cancellationToken);
        var set = result is null ? null : await work.FindAsync<SealedSet>(s => s.Id == result.SetId && s.ActivityId == permit.ActivityId, cancellationToken);
        if (result is null || set is null) return CommonProblems.NotFound(new("Deze tabel", "table"));
        if (set.WrappedKey is null) return SealedSetProblems.Closed();
        if (result.AskedBy == actor.Id) return new Problem("sealed.own", new("Een ander moet uw tabel nakijken.", "Somebody else has to look at your table."));
        if (result.Released is not null) return result;
        (result.Released, result.ReviewedBy, result.ReviewedAt) = (release, actor.Id, clock.GetUtcNow());
        work.Record(new Happening(
            "prepare.sealed-set-reviewed", actor, set.ActivityId, Stage.Prepare, ("set", set.Id.ToString()), ("result", resultId.ToString()), ("released", release)));
        await work.CommitAsync(cancellationToken);
        return result;
    }
}
