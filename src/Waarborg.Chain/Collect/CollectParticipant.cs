using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect;

/// <summary>Finds, exports and erases collected records.</summary>
public sealed class CollectParticipant(KeyRing keys) : IStageParticipant
{
    /// <inheritdoc />
    public Stage Stage => Stage.Collect;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var records = await reading.ListAsync<CollectedRecord, CollectedRecord>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.OccurredAt), cancellationToken);
        var numbers = await reading.ListAsync<CitizenNumber, Guid>(q => q.Where(c => c.PersonId == id).Select(c => c.Id), cancellationToken);
        return
        [
            .. records.Select(r => new Trace(Stage, KindOf(r.Kind), r.Id.ToString(), r.OccurredAt)),
            .. numbers.Select(n => new Trace(Stage, TraceKind.CitizenNumber, n.ToString(), person.CreatedAt)),
        ];
    }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var records = await reading.ListAsync<CollectedRecord, CollectedRecord>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.OccurredAt), cancellationToken);
        JsonArray Of(RecordKind kind) => [.. records.Where(r => r.Kind == kind).Select(r => new JsonObject
        {
            ["id"] = r.Id.ToString(),
            ["at"] = r.OccurredAt,
            ["activity"] = r.ActivityId,
            ["content"] = JsonNode.Parse(keys.Open(person, r.Id, r.Payload)),
        })];
        var numbers = await reading.ListAsync<CitizenNumber, CitizenNumber>(q => q.Where(c => c.PersonId == id), cancellationToken);
        return new JsonObject
        {
            ["conversations"] = Of(RecordKind.Conversation),
            ["profiles"] = Of(RecordKind.Profile),
            ["patientRecords"] = Of(RecordKind.PatientRecord),
            ["citizenNumbers"] = new JsonArray([.. numbers.Select(n => new JsonObject { ["id"] = n.Id.ToString(), ["number"] = keys.Open(person, n.Id, n.Payload) })]),
        };
    }

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await using var work = await context.BeginAsync(cancellationToken);
        foreach (var kinds in Enum.GetValues<RecordKind>().GroupBy(KindOf))
        {
            var deleted = 0;
            foreach (var kind in kinds) deleted += await work.DeleteAsync<CollectedRecord>(r => r.PersonId == id && r.Kind == kind, cancellationToken);
            await context.NoteAsync(work, Stage, kinds.Key, deleted, cancellationToken);
        }
        await context.NoteAsync(work, Stage, TraceKind.CitizenNumber, await work.DeleteAsync<CitizenNumber>(c => c.PersonId == id, cancellationToken), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static TraceKind KindOf(RecordKind kind) => kind == RecordKind.Profile ? TraceKind.Profile : TraceKind.Record;
}
