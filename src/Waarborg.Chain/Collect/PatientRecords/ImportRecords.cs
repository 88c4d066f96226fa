using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Waarborg.Care.Reading;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>
/// Brings patient records in, one FHIR bundle at a time and each in one transaction, so that a folder of any size takes the memory of its largest file. What is wrong in a file is
/// named with its place, and the rest is kept. The citizen service number is taken out and kept apart. Importing a file twice adds nothing. Of two records of a patient the one
/// received last is the newest, in the order in which the store took them in; one that says of itself that it is older than what is held stays behind that. Thread safe.
/// </summary>
public sealed class ImportRecords(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The largest file, in bytes.</summary>
    public const long MaximumBytes = 256L * 1024 * 1024;

    /// <summary>The least that both databases tell apart.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMicroseconds(1);

    /// <summary>Imports one file.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="content">A FHIR R4 bundle of one patient, as JSON or XML.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="more">Problems that were met before, in getting the file; default none.</param>
    /// <returns>What came of it, or why nothing in it can be used.</returns>
    public async Task<Outcome<RecordImport>> TakeInAsync(
        Permit<CollectStage> permit, Stream content, string file, Actor actor, CancellationToken cancellationToken, IReadOnlyList<RecordProblem>? more = null)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, cancellationToken);
        if (buffer.Length > MaximumBytes) return RecordFileProblems.TooLarge(file);
        var record = RecordReader.Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        if (record.Identity is not { } identity || (identity.Number ?? identity.CitizenNumber) is not { } number) return RecordFileProblems.NoPatient(file, record.Problems);
        IReadOnlyList<RecordProblem> problems = [.. more ?? [], .. record.Problems];
        var changed = record.LatestChange;
        var (bundle, taken) = RecordWriter.Write(record);
        var result = new RecordImport(file, true, false, record.References.Count, taken, problems);
        return await SaveAsync(permit, result, bundle, changed, identity, number, actor, cancellationToken);
    }

    private async Task<RecordImport> SaveAsync(
        Permit<CollectStage> permit, RecordImport result, string bundle, DateTimeOffset? changed, PatientIdentity identity, string number, Actor actor, CancellationToken cancellationToken)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bundle)));
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var person = await PersonAsync(work, number, now, cancellationToken);
        var hash = keys.HashExternalId($"{number}/{sha}");
        var activityId = permit.ActivityId;
        if (person.WrappedKey is null || person.Restricted) result = result with { Added = false, Skipped = true };
        else if (await work.CountAsync<CollectedRecord>(r => r.ActivityId == activityId && r.Kind == RecordKind.PatientRecord && r.ExternalIdHash == hash, cancellationToken) > 0)
            result = result with { Added = false };
        var at = now;
        if (result.Added && await PlaceAsync(work, person, activityId, changed, now, cancellationToken) is var (place, older))
            (at, result) = (place, older ? result with { Problems = [.. result.Problems, RecordFileProblems.Older()] } : result);
        var import = new Import
        {
            Id = Guid.NewGuid(), ActivityId = activityId, Kind = RecordKind.PatientRecord, Sha256 = sha, Rows = result.Resources, Items = 1, StartedAt = now, CompletedAt = now,
            Added = result.Added ? 1 : 0, Known = result is { Added: false, Skipped: false } ? 1 : 0, Skipped = result.Skipped ? 1 : 0,
        };
        work.Add(import);
        if (result.Added) await AddAsync(work, import, at, person, new PatientFile(JsonSerializer.Deserialize<JsonElement>(bundle), result.Problems), hash, identity, number, cancellationToken);
        work.Record(
            new Happening(
                "collect.record-imported", actor, activityId, Stage.Collect, ("import", import.Id.ToString()), ("sha256", sha), ("resources", (long)result.Resources),
                ("problems", (long)result.Problems.Count), ("citizenNumbers", (long)result.CitizenNumbers), ("added", result.Added)),
            result.Added ? [person] : null);
        await work.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>
    /// Where a record comes in the order of this patient's: after all that the store holds, whatever the clocks said, since one writer at a time is let in; just before the newest when
    /// both say when they last changed and this one did so earlier.
    /// </summary>
    private async Task<(DateTimeOffset At, bool Older)> PlaceAsync(
        IUnitOfWork work, Person person, string activityId, DateTimeOffset? changed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var personId = person.Id;
        var held = await work.ListAsync<CollectedRecord, DateTimeOffset>(
            q => q.Where(r => r.ActivityId == activityId && r.PersonId == personId && r.Kind == RecordKind.PatientRecord).OrderByDescending(r => r.OccurredAt).Select(r => r.OccurredAt), cancellationToken);
        if (held.Count == 0) return (now, false);
        var newest = (await work.FirstAsync<CollectedRecord, CollectedRecord>(
            q => q.Where(r => r.ActivityId == activityId && r.PersonId == personId && r.Kind == RecordKind.PatientRecord).OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id), cancellationToken))!;
        if (changed is { } mine && JsonSerializer.Deserialize<PatientFile>(keys.Open(person, newest.Id, newest.Payload))!.Read().LatestChange is { } theirs && mine < theirs)
        {
            var before = newest.OccurredAt - Moment;
            while (held.Contains(before)) before -= Moment;
            return (before, true);
        }
        return (now > newest.OccurredAt ? now : newest.OccurredAt + Moment, false);
    }

    private async Task<Person> PersonAsync(IUnitOfWork work, string number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = keys.HashExternalId(number);
        if (await work.FindAsync<Person>(p => p.ExternalIdHash == hash, cancellationToken) is { } known) return known;
        var person = keys.NewPerson(number, now);
        work.Add(person);
        return person;
    }

    private async Task AddAsync(
        IUnitOfWork work, Import import, DateTimeOffset at, Person person, PatientFile file, byte[] hash, PatientIdentity identity, string number, CancellationToken cancellationToken)
    {
        Add(work, import, at, person, RecordKind.PatientRecord, hash, JsonSerializer.Serialize(file));
        var profileHash = keys.HashExternalId(number);
        if (await work.CountAsync<CollectedRecord>(
                r => r.ActivityId == import.ActivityId && r.Kind == RecordKind.Profile && r.ExternalIdHash == profileHash, cancellationToken) == 0)
        {
            var profile = new Profile(number, identity.Name, null, null, null, null, null, identity.BirthDate);
            Add(work, import, import.StartedAt, person, RecordKind.Profile, profileHash, JsonSerializer.Serialize(profile));
        }
        if (identity.CitizenNumber is not { } citizen) return;
        var citizenHash = HashCitizenNumber(keys, citizen);
        if (await work.CountAsync<CitizenNumber>(c => c.Hash == citizenHash, cancellationToken) > 0) return;
        var id = Guid.NewGuid();
        work.Add(new CitizenNumber { Id = id, PersonId = person.Id, Hash = citizenHash, Payload = keys.Seal(person, id, citizen) });
    }

    private void Add(IUnitOfWork work, Import import, DateTimeOffset at, Person person, RecordKind kind, byte[] hash, string content)
    {
        var id = Guid.NewGuid();
        work.Add(new CollectedRecord
        {
            Id = id, PersonId = person.Id, ActivityId = import.ActivityId, ImportId = import.Id, Kind = kind, ExternalIdHash = hash, OccurredAt = at,
            Payload = keys.Seal(person, id, content),
        });
    }

    internal static byte[] HashCitizenNumber(KeyRing keys, string number) => keys.HashExternalId($"bsn/{number.Trim()}");
}
