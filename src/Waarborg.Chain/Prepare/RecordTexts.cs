using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Prepare;

/// <summary>The texts of collected records that a data set is made of: conversations, and the notes of the newest record of each patient.</summary>
internal static class RecordTexts
{
    /// <param name="Record">The record.</param>
    /// <param name="Person">Whose it is.</param>
    internal sealed record Owned(Guid Record, Guid Person);

    /// <summary>The records of an activity, in a fixed order.</summary>
    internal static async Task<List<Owned>> ListAsync(IReading reading, string activityId, CancellationToken cancellationToken)
    {
        var records = await reading.ListAsync<CollectedRecord, Owned>(
            q => q.Where(r => r.ActivityId == activityId && r.Kind == RecordKind.Conversation).OrderBy(r => r.Id).Select(r => new Owned(r.Id, r.PersonId)), cancellationToken);
        var patients = await reading.ListAsync<CollectedRecord, Owned>(
            q => q.Where(r => r.ActivityId == activityId && r.Kind == RecordKind.PatientRecord).OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id).Select(r => new Owned(r.Id, r.PersonId)), cancellationToken);
        return [.. records, .. patients.DistinctBy(p => p.Person).OrderBy(p => p.Record)];
    }

    /// <summary>The content of a record as texts in order; those of a patient record are its notes.</summary>
    /// <param name="kind">A conversation or a patient record.</param>
    /// <param name="content">The record in clear.</param>
    internal static Conversation Read(RecordKind kind, string content)
    {
        if (kind != RecordKind.PatientRecord) return JsonSerializer.Deserialize<Conversation>(content)!;
        return new Conversation("", "", [.. JsonSerializer.Deserialize<PatientFile>(content)!.Read().Texts.Select(text => new Turn(Turn.Agent, text))]);
    }
}
