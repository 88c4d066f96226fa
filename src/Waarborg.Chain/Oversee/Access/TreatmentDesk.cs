using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Access;

/// <summary>Records who treats whom and until when, and opens a record in an emergency. Nobody records a relation of their own. Thread safe.</summary>
public sealed class TreatmentDesk(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>For how many days a relation can be recorded at most; then somebody looks again.</summary>
    public const int LongestDays = 366;

    /// <summary>How long a record stays open after an emergency: eight hours, a shift.</summary>
    public static readonly TimeSpan EmergencyTerm = TimeSpan.FromHours(8);

    /// <summary>A reason shorter than this says nothing; in characters.</summary>
    public const int ShortestReason = 15;

    /// <summary>Records that a colleague treats a patient.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="number">The patient's number, or the citizen service number.</param>
    /// <param name="accountId">The colleague.</param>
    /// <param name="days">For how many days, 1 to <see cref="LongestDays"/>.</param>
    /// <param name="actor">A data steward, never the colleague.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<TreatmentRelation>> RecordAsync(
        Permit<CollectStage> permit, string number, string accountId, int days, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        if (actor.Id == accountId)
            return new Problem("care.own-relation", new("Een ander moet uw behandelrelatie vastleggen.", "Somebody else has to record your treatment relation."));
        if (days is < 1 or > LongestDays)
            return new Problem("care.days", new($"Kies 1 tot {LongestDays} dagen.", $"Choose 1 to {LongestDays} days."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, number, cancellationToken) is not { } person) return NoPatient();
        var relation = new TreatmentRelation
        {
            Id = Guid.NewGuid(), ActivityId = permit.ActivityId, PersonId = person.Id, AccountId = accountId, From = now, Until = now.AddDays(days), RecordedBy = actor.Id,
        };
        work.Add(relation);
        work.Record(new Happening("care.relation", actor, permit.ActivityId, Stage.Oversee, ("relation", relation.Id.ToString()), ("colleague", accountId), ("days", (long)days)), [person]);
        await work.CommitAsync(cancellationToken);
        return relation;
    }

    /// <summary>Ends a relation now.</summary>
    public async Task<Outcome<TreatmentRelation>> EndAsync(Permit<CollectStage> permit, Guid relationId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var relation = await work.FindAsync<TreatmentRelation>(r => r.Id == relationId && r.ActivityId == permit.ActivityId, cancellationToken);
        if (relation is null) return CommonProblems.NotFound(new("Deze behandelrelatie", "treatment relation"));
        if (relation.Until <= now) return relation;
        var person = await work.FindAsync<Person>(p => p.Id == relation.PersonId, cancellationToken);
        relation.Until = now;
        work.Record(new Happening("care.relation-ended", actor, permit.ActivityId, Stage.Oversee, ("relation", relation.Id.ToString())), person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
        return relation;
    }

    /// <summary>Opens a record without a treatment relation. The DPO reviews the reason.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="number">The patient's number, or the citizen service number.</param>
    /// <param name="reason">Why, at least <see cref="ShortestReason"/> characters.</param>
    /// <param name="actor">A clinician.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<EmergencyAccess>> OpenInEmergencyAsync(
        Permit<CollectStage> permit, string number, string reason, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.Clinician)) return CommonProblems.NotAllowed(Role.Clinician);
        if (reason.Trim().Length < ShortestReason)
            return new Problem("care.reason", new("Schrijf op wat er aan de hand is. De FG leest het.", "Write down what is the matter. The DPO reads it."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, number, cancellationToken) is not { } person) return NoPatient();
        var id = Guid.NewGuid();
        var emergency = new EmergencyAccess
        {
            Id = id, ActivityId = permit.ActivityId, PersonId = person.Id, AccountId = actor.Id, At = now, Until = now + EmergencyTerm, Payload = keys.Seal(person, id, reason.Trim()),
        };
        work.Add(emergency);
        work.Record(new Happening("care.emergency", actor, permit.ActivityId, Stage.Oversee, ("emergency", id.ToString())), [person]);
        await work.CommitAsync(cancellationToken);
        return emergency;
    }

    private async Task<Person?> FindAsync(IReading reading, string number, CancellationToken cancellationToken)
    {
        var (own, citizen) = (keys.HashExternalId(number), keys.HashExternalId($"bsn/{number.Trim()}"));
        if (await reading.FindAsync<Person>(p => p.ExternalIdHash == own && p.WrappedKey != null, cancellationToken) is { } person) return person;
        return await reading.FindAsync<CitizenNumber>(c => c.Hash == citizen, cancellationToken) is { } known
            ? await reading.FindAsync<Person>(p => p.Id == known.PersonId && p.WrappedKey != null, cancellationToken)
            : null;
    }

    private static Problem NoPatient() => CommonProblems.NotFound(new("Een patiënt met dit nummer", "patient with this number"));
}
