using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>The summaries' part in finding, exporting and erasing a person.</summary>
internal sealed class SummaryTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Apply;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        (await ListAsync(reading, person, cancellationToken)).ConvertAll(s => new Trace(Stage, TraceKind.Summary, s.Id.ToString(), s.MadeAt));

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["summaries"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Select(s => new JsonObject
        {
            ["id"] = s.Id.ToString(), ["at"] = s.MadeAt, ["number"] = s.Number, ["state"] = s.State.ToString(), ["madeBy"] = s.Engine, ["aiGenerated"] = true,
            ["content"] = JsonNode.Parse(keys.Open(person, s.Id, s.Payload)),
        })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.Summary, await work.DeleteAsync<Summary>(s => s.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<Summary>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<Summary, Summary>(q => q.Where(s => s.PersonId == id).OrderBy(s => s.MadeAt), cancellationToken);
    }
}
