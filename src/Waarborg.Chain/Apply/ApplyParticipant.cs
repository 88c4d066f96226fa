using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply;

/// <summary>Finds, exports and erases the questions that a person asked.</summary>
public sealed class ApplyParticipant(KeyRing keys) : IStageParticipant
{
    /// <inheritdoc />
    public Stage Stage => Stage.Apply;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await PromptsAsync(reading, person, cancellationToken)).Select(p => new Trace(Stage, TraceKind.Prompt, p.Id.ToString(), p.AskedAt))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["prompts"] = new JsonArray([.. (await PromptsAsync(reading, person, cancellationToken)).Select(p => new JsonObject
        {
            ["id"] = p.Id.ToString(),
            ["at"] = p.AskedAt,
            ["handedOver"] = p.HandedOver,
            ["content"] = JsonNode.Parse(keys.Open(person, p.Id, p.Payload)),
        })]),
    };

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await using var work = await context.BeginAsync(cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Prompt, await work.DeleteAsync<Prompt>(p => p.PersonId == id, cancellationToken), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<List<Prompt>> PromptsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<Prompt, Prompt>(q => q.Where(p => p.PersonId == id).OrderBy(p => p.AskedAt), cancellationToken);
    }
}
