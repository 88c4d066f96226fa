using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>Finds, exports and erases de-identified copies. Pseudonymised data are personal data: they are found and erased like the originals.</summary>
public sealed class PrepareParticipant(KeyRing keys) : IStageParticipant
{
    /// <inheritdoc />
    public Stage Stage => Stage.Prepare;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await ItemsAsync(reading, person, cancellationToken)).Select(i => new Trace(Stage, TraceKind.DataSetItem, i.Item.Id.ToString(), i.At))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var items = await ItemsAsync(reading, person, cancellationToken);
        return new JsonObject
        {
            ["dataSetItems"] = new JsonArray([.. items.Select(i => new JsonObject
            {
                ["id"] = i.Item.Id.ToString(),
                ["dataSet"] = i.Number,
                ["content"] = JsonNode.Parse(keys.Open(person, i.Item.Id, i.Item.Payload)),
            })]),
        };
    }

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await using var work = await context.BeginAsync(cancellationToken);
        // Where a reader marked something is no trace of its own: it means nothing without the text, and goes with it.
        await work.DeleteAsync<SampleReviewItem>(i => i.PersonId == id, cancellationToken);
        foreach (var set in await work.ListAsync<DataSet, DataSet>(q => q, cancellationToken))
        {
            var setId = set.Id;
            var deleted = await work.DeleteAsync<DataSetItem>(i => i.DataSetId == setId && i.PersonId == id, cancellationToken);
            set.Records -= deleted;
            await context.NoteAsync(work, Stage, TraceKind.DataSetItem, deleted, cancellationToken);
        }
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<List<(DataSetItem Item, int Number, DateTimeOffset At)>> ItemsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var items = await reading.ListAsync<DataSetItem, DataSetItem>(q => q.Where(i => i.PersonId == id).OrderBy(i => i.RecordId), cancellationToken);
        var sets = (await reading.ListAsync<DataSet, DataSet>(q => q, cancellationToken)).ToDictionary(s => s.Id);
        return items.ConvertAll(i => (i, sets[i.DataSetId].Number, sets[i.DataSetId].CreatedAt));
    }
}
