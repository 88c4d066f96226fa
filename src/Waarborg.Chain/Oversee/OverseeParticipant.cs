using System.Text.Json.Nodes;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Finds, exports and erases the human answers that a person was given.</summary>
public sealed class OverseeParticipant(KeyRing keys) : IStageParticipant
{
    /// <inheritdoc />
    public Stage Stage => Stage.Oversee;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await DecisionsAsync(reading, person, cancellationToken)).Select(d => new Trace(Stage, TraceKind.Decision, d.Id.ToString(), d.DecidedAt))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["decisions"] = new JsonArray([.. (await DecisionsAsync(reading, person, cancellationToken)).Select(d => new JsonObject
        {
            ["id"] = d.Id.ToString(),
            ["at"] = d.DecidedAt,
            ["prompt"] = d.PromptId.ToString(),
            ["content"] = keys.Open(person, d.Id, d.Payload),
        })]),
    };

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await using var work = await context.BeginAsync(cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Decision, await work.DeleteAsync<Decision>(d => d.PersonId == id, cancellationToken), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<List<Decision>> DecisionsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<Decision, Decision>(q => q.Where(d => d.PersonId == id).OrderBy(d => d.DecidedAt), cancellationToken);
    }
}
