using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>Finds, exports and erases reviews, decisions and letters.</summary>
public sealed class ReviewTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Oversee;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
    [
        .. (await ReviewsAsync(reading, person, cancellationToken)).Select(r => new Trace(Stage, TraceKind.Review, r.Id.ToString(), r.StartedAt)),
        .. (await DecisionsAsync(reading, person, cancellationToken)).Select(d => new Trace(Stage, TraceKind.HiringDecision, d.Id.ToString(), d.DecidedAt)),
    ];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var letters = await LettersAsync(reading, person, cancellationToken);
        return new()
        {
            ["reviews"] = new JsonArray([.. (await ReviewsAsync(reading, person, cancellationToken)).Select(r => new JsonObject
            {
                ["id"] = r.Id.ToString(), ["begun"] = r.StartedAt, ["ownView"] = r.OwnAt, ["proposalShown"] = r.ProposalShownAt, ["ended"] = r.EndedAt, ["round"] = r.Round.ToString(),
                ["content"] = JsonNode.Parse(keys.Open(person, r.Id, r.Payload)),
            })]),
            ["hiringDecisions"] = new JsonArray([.. (await DecisionsAsync(reading, person, cancellationToken)).Select(d => new JsonObject
            {
                ["id"] = d.Id.ToString(), ["at"] = d.DecidedAt, ["outcome"] = d.Outcome.ToString(), ["withAi"] = d.WithAi, ["content"] = JsonNode.Parse(keys.Open(person, d.Id, d.Payload)),
                ["letter"] = letters.FirstOrDefault(l => l.Id == d.Id) is { } letter ? JsonNode.Parse(keys.Open(person, letter.Id, letter.Payload)) : null,
            })]),
        };
    }

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Person.Id;
        await work.DeleteAsync<OutcomeLetter>(l => l.PersonId == id, cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.HiringDecision, await work.DeleteAsync<HiringDecision>(d => d.PersonId == id, cancellationToken), cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Review, await work.DeleteAsync<Review>(r => r.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<Review>> ReviewsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<Review, Review>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.StartedAt), cancellationToken);
    }

    private static Task<List<HiringDecision>> DecisionsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<HiringDecision, HiringDecision>(q => q.Where(d => d.PersonId == id).OrderBy(d => d.DecidedAt), cancellationToken);
    }

    private static Task<List<OutcomeLetter>> LettersAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<OutcomeLetter, OutcomeLetter>(q => q.Where(l => l.PersonId == id), cancellationToken);
    }
}
