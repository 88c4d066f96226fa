using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>Finds, exports and erases what candidates brought in.</summary>
public sealed class CandidateTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Rights;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reading, person, cancellationToken)).Select(r => new Trace(Stage, TraceKind.CandidateRequest, r.Id.ToString(), r.ReceivedAt))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["candidateRequests"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Select(r => new JsonObject
        {
            ["id"] = r.Id.ToString(), ["received"] = r.ReceivedAt, ["route"] = r.Route.ToString(), ["answered"] = r.AnsweredAt,
            ["content"] = JsonNode.Parse(keys.Open(person, r.Id, r.Payload)),
        })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.CandidateRequest, await work.DeleteAsync<CandidateRequest>(r => r.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<CandidateRequest>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<CandidateRequest, CandidateRequest>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.ReceivedAt), cancellationToken);
    }
}
