using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Access;

/// <summary>Where the DPO reviews emergencies and sees who treats whom and who opened what. Nobody reviews their own. Thread safe.</summary>
public sealed class AccessReview(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The emergencies, waiting ones first.</summary>
    public async Task<IReadOnlyList<EmergencyView>> EmergenciesAsync(Permit<CollectStage> permit, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.Dpo)) return [];
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var all = await reading.ListAsync<EmergencyAccess, EmergencyAccess>(
            q => q.Where(e => e.ActivityId == permit.ActivityId).OrderBy(e => e.ReviewedAt != null).ThenByDescending(e => e.At), cancellationToken);
        var ids = all.ConvertAll(e => e.PersonId);
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => ids.Contains(p.Id) && p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var grounds = all.ConvertAll(e => (Guid?)e.Id);
        var acts = (await reading.ListAsync<AccessEntry, Guid?>(q => q.Where(e => grounds.Contains(e.GroundId)).Select(e => e.GroundId), cancellationToken)).CountBy(g => g!.Value).ToDictionary();
        return
        [
            .. all.Where(e => people.ContainsKey(e.PersonId)).Select(e => new EmergencyView(
                e.Id, e.PersonId, e.AccountId, e.At, keys.Open(people[e.PersonId], e.Id, e.Payload), acts.GetValueOrDefault(e.Id), e.Justified)),
        ];
    }

    /// <summary>Records whether an emergency was justified. One that was not shuts the record at once, and raises a finding.</summary>
    public async Task<Outcome<EmergencyAccess>> ReviewAsync(Permit<CollectStage> permit, Guid id, bool justified, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var emergency = await work.FindAsync<EmergencyAccess>(e => e.Id == id && e.ActivityId == permit.ActivityId, cancellationToken);
        if (emergency is null) return CommonProblems.NotFound(new("Deze noodtoegang", "emergency access"));
        if (emergency.AccountId == actor.Id)
            return new Problem("care.own-emergency", new("Een ander moet uw noodtoegang beoordelen.", "Somebody else has to review your emergency access."));
        if (emergency.ReviewedAt is not null) return emergency;
        (emergency.ReviewedAt, emergency.ReviewedBy, emergency.Justified) = (now, actor.Id, justified);
        if (!justified)
        {
            if (emergency.Until > now) emergency.Until = now;
            work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = "emergency-unjustified", Detail = $"emergency {id:N}", FoundAt = now });
        }
        var person = await work.FindAsync<Person>(p => p.Id == emergency.PersonId, cancellationToken);
        work.Record(
            new Happening("care.emergency-reviewed", actor, permit.ActivityId, Stage.Oversee, ("emergency", id.ToString()), ("justified", justified)), person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
        return emergency;
    }

    /// <summary>The newest events of the access log, newest first: who, what, when, on what ground; never whose name or which content.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="actor">The DPO, an auditor or a data steward.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<AccessEntry>> LogAsync(Permit<CollectStage> permit, int count, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.Dpo, Role.Auditor, Role.DataSteward)) return [];
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<AccessEntry, AccessEntry>(q => q.Where(e => e.ActivityId == permit.ActivityId).OrderByDescending(e => e.At).Take(count), cancellationToken);
    }

    /// <summary>The treatment relations that hold now.</summary>
    public async Task<IReadOnlyList<TreatmentRelation>> RelationsAsync(Permit<CollectStage> permit, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.Dpo, Role.Auditor, Role.DataSteward)) return [];
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<TreatmentRelation, TreatmentRelation>(q => q.Where(r => r.ActivityId == permit.ActivityId && r.Until > now).OrderBy(r => r.Until), cancellationToken);
    }
}
