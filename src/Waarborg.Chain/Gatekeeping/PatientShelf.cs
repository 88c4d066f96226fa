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

    private static Task<CollectedRecord?> RowAsync(IReading reading, string activityId, Guid personId, Guid? recordId, CancellationToken cancellationToken) =>
        reading.FirstAsync<CollectedRecord, CollectedRecord>(
            q => q.Where(r => r.ActivityId == activityId && r.PersonId == personId && r.Kind == RecordKind.PatientRecord && (recordId == null || r.Id == recordId))
                .OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id), cancellationToken);

    private ShelvedRecord Open(Person person, CollectedRecord row)
    {
        var file = JsonSerializer.Deserialize<PatientFile>(keys.Open(person, row.Id, row.Payload))!;
        return new ShelvedRecord(row.Id, row.OccurredAt, RecordReader.Read(Encoding.UTF8.GetBytes(file.Bundle.GetRawText())), file.Problems);
    }
}
