using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Assessments;

/// <summary>Finds, exports and erases what was proposed about applications.</summary>
public sealed class ProposalTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Apply;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reading, person, cancellationToken)).Select(p => new Trace(Stage, TraceKind.Assessment, p.Id.ToString(), p.MadeAt))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["proposals"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Select(p => new JsonObject
        {
            ["id"] = p.Id.ToString(), ["at"] = p.MadeAt, ["assessor"] = p.Assessor, ["input"] = p.InputSha256, ["content"] = JsonNode.Parse(keys.Open(person, p.Id, p.Payload)),
        })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.Assessment, await work.DeleteAsync<EvidenceProposal>(p => p.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<EvidenceProposal>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<EvidenceProposal, EvidenceProposal>(q => q.Where(p => p.PersonId == id).OrderBy(p => p.MadeAt), cancellationToken);
    }
}
