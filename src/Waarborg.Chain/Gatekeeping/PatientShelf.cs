using System.Text;
using System.Text.Json;
using Waarborg.Care.Reading;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>Takes records off the shelf for whoever passed the <see cref="PatientDoor"/>. Thread safe.</summary>
public sealed class PatientShelf(KeyRing keys)
{
    /// <summary>The newest imported record of the patient.</summary>
    /// <returns>The record with the row that it came from and the problems of the file, or null when none was imported.</returns>
    internal async Task<ShelvedRecord?> NewestAsync(IReading reading, PatientAccess access, CancellationToken cancellationToken) =>
        await RowAsync(reading, access.Entry.ActivityId, access.Person.Id, null, cancellationToken) is { } row ? Open(access.Person, row) : null;

    /// <summary>One imported record of the patient: the one from which a summary was made.</summary>
    internal async Task<ShelvedRecord?> FindAsync(IReading reading, PatientAccess access, Guid recordId, CancellationToken cancellationToken) =>
        await RowAsync(reading, access.Entry.ActivityId, access.Person.Id, recordId, cancellationToken) is { } row ? Open(access.Person, row) : null;

    /// <summary>The newest imported record of the patient, decrypted and not read yet: reading takes time, and need not be done in the transaction.</summary>
    internal async Task<FetchedRecord?> FetchAsync(IReading reading, PatientAccess access, CancellationToken cancellationToken) =>
        await RowAsync(reading, access.Entry.ActivityId, access.Person.Id, null, cancellationToken) is { } row
            ? new(row.Id, row.OccurredAt, JsonSerializer.Deserialize<PatientFile>(keys.Open(access.Person, row.Id, row.Payload))!) : null;

    /// <summary>Which row is the newest record of a patient; null when there is none. Opens nothing.</summary>
    internal static async Task<Guid?> NewestIdAsync(IReading reading, string activityId, Guid personId, CancellationToken cancellationToken) => await reading.FirstAsync<CollectedRecord, Guid?>(
        q => q.Where(r => r.ActivityId == activityId && r.PersonId == personId && r.Kind == RecordKind.PatientRecord).OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id).Select(r => (Guid?)r.Id), cancellationToken);

    private static Task<CollectedRecord?> RowAsync(IReading reading, string activityId, Guid personId, Guid? recordId, CancellationToken cancellationToken) =>
        reading.FirstAsync<CollectedRecord, CollectedRecord>(
            q => q.Where(r => r.ActivityId == activityId && r.PersonId == personId && r.Kind == RecordKind.PatientRecord && (recordId == null || r.Id == recordId))
                .OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id), cancellationToken);

    private ShelvedRecord Open(Person person, CollectedRecord row)
    {
        return new FetchedRecord(row.Id, row.OccurredAt, JsonSerializer.Deserialize<PatientFile>(keys.Open(person, row.Id, row.Payload))!).Open();
    }
}
