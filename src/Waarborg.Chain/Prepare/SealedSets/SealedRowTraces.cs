using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>The sealed sets' part in finding, exporting and erasing a person.</summary>
internal sealed class SealedRowTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Prepare;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
    [
        .. (await ListAsync(reading, person, cancellationToken)).Select(r => new Trace(Stage, TraceKind.SealedRow, r.Row.Id.ToString(), r.Set.OpenedAt)),
        .. (await TextsAsync(reading, person, cancellationToken)).Select(t => new Trace(Stage, TraceKind.SealedRow, t.Text.Id.ToString(), t.Set.OpenedAt)),
    ];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["sealedRows"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Where(r => r.Set.WrappedKey is not null).Select(r => new JsonObject
        {
            ["id"] = r.Row.Id.ToString(), ["at"] = r.Set.OpenedAt, ["set"] = r.Set.Name, ["purpose"] = r.Set.Purpose, ["recipient"] = r.Set.ThirdParty,
            ["content"] = JsonNode.Parse(keys.OpenIn(r.Set.Id, r.Set.WrappedKey!, r.Row.Id, r.Row.Payload)),
        })]),
        ["sealedTexts"] = new JsonArray([.. (await TextsAsync(reading, person, cancellationToken)).Where(t => t.Set.WrappedKey is not null).Select(t => new JsonObject
        {
            ["id"] = t.Text.Id.ToString(), ["at"] = t.Set.OpenedAt, ["set"] = t.Set.Name, ["purpose"] = t.Set.Purpose, ["recipient"] = t.Set.ThirdParty,
            ["masked"] = keys.OpenIn(t.Set.Id, t.Set.WrappedKey!, t.Text.Id, t.Text.Payload),
        })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.SealedRow, await DeleteAsync(work, id, cancellationToken), cancellationToken);
    }

    private static async Task<int> DeleteAsync(IUnitOfWork work, Guid personId, CancellationToken cancellationToken) =>
        await work.DeleteAsync<SealedText>(t => t.PersonId == personId, cancellationToken) + await work.DeleteAsync<SealedRow>(r => r.PersonId == personId, cancellationToken);

    private static async Task<IEnumerable<(SealedText Text, SealedSet Set)>> TextsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var texts = await reading.ListAsync<SealedText, SealedText>(q => q.Where(t => t.PersonId == id), cancellationToken);
        var setIds = texts.ConvertAll(t => t.SetId);
        var sets = (await reading.ListAsync<SealedSet, SealedSet>(q => q.Where(s => setIds.Contains(s.Id)), cancellationToken)).ToDictionary(s => s.Id);
        return texts.Select(t => (t, sets[t.SetId]));
    }

    private static async Task<IEnumerable<(SealedRow Row, SealedSet Set)>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var rows = await reading.ListAsync<SealedRow, SealedRow>(q => q.Where(r => r.PersonId == id), cancellationToken);
        var setIds = rows.ConvertAll(r => r.SetId);
        var sets = (await reading.ListAsync<SealedSet, SealedSet>(q => q.Where(s => setIds.Contains(s.Id)), cancellationToken)).ToDictionary(s => s.Id);
        return rows.Select(r => (r, sets[r.SetId]));
    }
}
