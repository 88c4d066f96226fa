using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare.BlindFiles;

/// <summary>Finds, exports and erases blind files.</summary>
public sealed class BlindFileTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Prepare;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reading, person, cancellationToken)).Select(b => new Trace(Stage, TraceKind.BlindFile, b.Id.ToString(), b.MadeAt))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["blindFiles"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Select(b => new JsonObject
        {
            ["id"] = b.Id.ToString(), ["at"] = b.MadeAt, ["documents"] = JsonNode.Parse(keys.Open(person, b.Id, b.Payload)),
        })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.BlindFile, await work.DeleteAsync<BlindFile>(b => b.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<BlindFile>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<BlindFile, BlindFile>(q => q.Where(b => b.PersonId == id).OrderBy(b => b.MadeAt), cancellationToken);
    }
}
