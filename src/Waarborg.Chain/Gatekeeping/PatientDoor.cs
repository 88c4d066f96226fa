using System.Text.Json;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>
/// The second lock on a patient's record, behind the gate: a treatment relation that holds now, or an emergency with a reason. Whoever passes is in the access log (NEN 7513) and
/// in the log of the house, in the transaction of the act itself; whoever does not pass is in them too. Thread safe.
/// </summary>
public sealed class PatientDoor(KeyRing keys, TimeProvider clock)
{
    /// <summary>Whether somebody may pass now, without passing: writes nothing.</summary>
    public async Task<bool> MayAsync(IReading reading, string activityId, Guid personId, Actor actor, CancellationToken cancellationToken) =>
        actor.Has(Role.Clinician) && (await GroundAsync(reading, activityId, personId, actor, cancellationToken)).Basis != AccessBasis.Refused;

    /// <summary>Opens one patient's record for one act.</summary>
    /// <typeparam name="TStage">The stage of the permit.</typeparam>
    /// <param name="work">The transaction of the act.</param>
    /// <param name="permit">From the gate.</param>
    /// <param name="personId">Whose record.</param>
    /// <param name="actor">A clinician.</param>
    /// <param name="action">What will be done.</param>
    /// <param name="resources">Which resources it is about.</param>
    /// <param name="agent">Name and version of the AI that acts; null for a human.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The access. On a refusal the caller commits nonetheless: the attempt is an event too.</returns>
    internal async Task<Outcome<PatientAccess>> OpenAsync<TStage>(
        IUnitOfWork work, Permit<TStage> permit, Guid personId, Actor actor, AccessAction action, IReadOnlyList<string> resources, string? agent, CancellationToken cancellationToken)
        where TStage : IChainStage
    {
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.Clinician)) return CommonProblems.NotAllowed(Role.Clinician);
        var person = await work.FindAsync<Person>(p => p.Id == personId, cancellationToken);
        if (person?.WrappedKey is null) return CommonProblems.NotFound(new("Deze patiënt", "patient"));
        var (basis, ground) = await GroundAsync(work, permit.ActivityId, personId, actor, cancellationToken);
        var covered = permit.Covers(person.SubjectId);
        var entry = Enter(work, permit.ActivityId, person, actor, action, covered ? basis : AccessBasis.Refused, ground, resources, agent);
        if (basis == AccessBasis.Refused) return PatientProblems.NoRelation();
        if (!covered) return permit.Excluded[person.SubjectId] == ExclusionReason.Objected ? PatientProblems.NoAi() : PatientProblems.NotCovered();
        return new PatientAccess(person, entry, keys);
    }

    /// <summary>Writes that the patient looked. No ground is needed: it is their own record.</summary>
    internal void LetPatientIn(IUnitOfWork work, string activityId, Person person) =>
        Enter(work, activityId, person, Patient, AccessAction.PatientLooked, AccessBasis.Patient, null, [], null);

    internal static Actor Patient { get; } = Actor.With("patient");

    private AccessEntry Enter(
        IUnitOfWork work, string activityId, Person person, Actor actor, AccessAction action, AccessBasis basis, Guid? ground, IReadOnlyList<string> resources, string? agent)
    {
        var id = Guid.NewGuid();
        var entry = new AccessEntry
        {
            Id = id, ActivityId = activityId, PersonId = person.Id, ActorId = actor.Id, Roles = string.Join(' ', actor.Roles.Order().Select(role => role.Wire())), Action = action,
            Basis = basis, GroundId = ground, Agent = agent, At = clock.GetUtcNow(), Payload = keys.Seal(person, id, JsonSerializer.Serialize(resources)),
        };
        work.Add(entry);
        work.Record(new Happening(
            "care.access", actor, activityId, Stage.Oversee, ("entry", id.ToString()), ("action", action.ToString()), ("basis", basis.ToString()), ("agent", agent ?? "")), [person]);
        return entry;
    }

    private async Task<(AccessBasis Basis, Guid? Ground)> GroundAsync(IReading reading, string activityId, Guid personId, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var relation = await reading.FindAsync<TreatmentRelation>(
            r => r.ActivityId == activityId && r.PersonId == personId && r.AccountId == actor.Id && r.From <= now && r.Until > now, cancellationToken);
        if (relation is not null) return (AccessBasis.TreatmentRelation, relation.Id);
        var emergency = await reading.FindAsync<EmergencyAccess>(
            e => e.ActivityId == activityId && e.PersonId == personId && e.AccountId == actor.Id && e.Until > now, cancellationToken);
        return emergency is null ? (AccessBasis.Refused, null) : (AccessBasis.Emergency, emergency.Id);
    }
}
