using System.Security.Cryptography;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.PatientWishes;

/// <summary>
/// Lets a patient look at who opened the record (Wabvpz Art. 15e) and say no to AI, with a link that opens once and for half an hour. Who gives it out has established who asks.
/// Thread safe.
/// </summary>
public sealed class PatientDesk(IWorkspace workspace, SubjectIndex subjects, PatientDoor door, KeyRing keys, TimeProvider clock)
{
    /// <summary>How long a link waits to be opened.</summary>
    public static readonly TimeSpan LinkTerm = TimeSpan.FromDays(7);

    /// <summary>How long it stays open.</summary>
    public static readonly TimeSpan VisitTerm = TimeSpan.FromMinutes(30);

    private const int Newest = 500;

    /// <summary>Makes a link for a patient.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="number">The patient's number.</param>
    /// <param name="actor">Somebody of the rights desk, who established who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The secret of the link. It is kept nowhere; hand it to the patient.</returns>
    public async Task<Outcome<string>> IssueAsync(string activityId, string number, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo, Role.ServiceAgent)) return CommonProblems.NotAllowed(Role.DataSteward);
        var person = await subjects.FindPersonAsync(number, cancellationToken);
        if (person?.WrappedKey is null) return CommonProblems.NotFound(new("Een patiënt met dit nummer", "patient with this number"));
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var link = new PatientLink
        {
            Id = Guid.NewGuid(), ActivityId = activityId, PersonId = person.Id, TokenHash = HashOf(secret), IssuedBy = actor.Id, IssuedAt = clock.GetUtcNow(),
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(link);
        work.Record(new Happening("rights.patient-link", actor, activityId, Stage.Rights, ("link", link.Id.ToString())), [person]);
        await work.CommitAsync(cancellationToken);
        return secret;
    }

    /// <summary>Whether a secret belongs to a link that can still be opened. Changes nothing.</summary>
    public async Task<bool> WaitsAsync(string secret, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await FindAsync(reading, secret, cancellationToken) is not null;
    }

    /// <summary>Opens a link, which uses it up.</summary>
    /// <returns>Id of the link, with which the visit goes on; null when there is no such link, or it was used or is too old.</returns>
    public async Task<Guid?> OpenAsync(string secret, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, secret, cancellationToken) is not { } link) return null;
        var person = await work.FindAsync<Person>(p => p.Id == link.PersonId, cancellationToken);
        if (person?.WrappedKey is null) return null;
        link.OpenedAt = clock.GetUtcNow();
        door.LetPatientIn(work, link.ActivityId, person);
        await work.CommitAsync(cancellationToken);
        return link.Id;
    }

    /// <summary>What the patient sees while the visit lasts; null afterwards.</summary>
    public async Task<PatientVisit?> VisitAsync(Guid linkId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await VisitorAsync(reading, linkId, cancellationToken) is not var (link, person)) return null;
        var (activityId, personId) = (link.ActivityId, person.Id);
        var entries = await reading.ListAsync<AccessEntry, AccessEntry>(
            q => q.Where(e => e.ActivityId == activityId && e.PersonId == personId).OrderByDescending(e => e.At).Take(Newest), cancellationToken);
        var noAi = await reading.NewestObjectionAsync(activityId, personId, cancellationToken) == WishKind.Objection;
        var summaries = await reading.CountAsync<Summary>(s => s.ActivityId == activityId && s.PersonId == personId, cancellationToken);
        return new PatientVisit(
            [.. entries.Select(e => (e, (IReadOnlyList<string>)JsonSerializer.Deserialize<List<string>>(keys.Open(person, e.Id, e.Payload))!))], noAi, summaries, link.OpenedAt!.Value + VisitTerm);
    }

    /// <summary>Records that the patient wants no AI on the record, or takes that back. It holds from this moment; drafts vanish in the same transaction.</summary>
    public async Task<bool> WishAsync(Guid linkId, bool noAi, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await VisitorAsync(work, linkId, cancellationToken) is not var (link, person)) return false;
        var kind = noAi ? WishKind.Objection : WishKind.ObjectionWithdrawn;
        work.Add(new Wish { Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = link.ActivityId, Kind = kind, At = clock.GetUtcNow(), Channel = "portal" });
        var drafts = noAi ? await ObjectionEffect.CarryOutAsync(work, link.ActivityId, person.Id, cancellationToken) : 0;
        work.Record(
            new Happening("rights.wish", PatientDoor.Patient, link.ActivityId, Stage.Rights, ("wish", kind.ToString()), ("channel", "portal"), ("drafts", (long)drafts)), [person]);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<PatientLink?> FindAsync(IReading reading, string secret, CancellationToken cancellationToken)
    {
        var (hash, since) = (HashOf(secret), clock.GetUtcNow() - LinkTerm);
        return await reading.FindAsync<PatientLink>(l => l.TokenHash == hash && l.OpenedAt == null && l.IssuedAt > since, cancellationToken);
    }

    private async Task<(PatientLink Link, Person Person)?> VisitorAsync(IReading reading, Guid linkId, CancellationToken cancellationToken)
    {
        var link = await reading.FindAsync<PatientLink>(l => l.Id == linkId, cancellationToken);
        if (link?.OpenedAt is not { } opened || clock.GetUtcNow() >= opened + VisitTerm) return null;
        var person = await reading.FindAsync<Person>(p => p.Id == link.PersonId && p.WrappedKey != null, cancellationToken);
        return person is null ? null : (link, person);
    }

    private static byte[] HashOf(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));
}
