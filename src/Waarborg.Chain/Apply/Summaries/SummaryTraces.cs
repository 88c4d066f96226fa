using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>The summaries' part in finding, exporting and erasing a person.</summary>
internal static class SummaryTraces
{
    internal static async Task<IEnumerable<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        (await ListAsync(reading, person, cancellationToken)).Select(s => new Trace(Stage.Apply, TraceKind.Summary, s.Id.ToString(), s.MadeAt));

    internal static async Task<JsonArray> ExportAsync(IReading reading, Person person, Func<Summary, string> open, CancellationToken cancellationToken) =>
    [
        .. (await ListAsync(reading, person, cancellationToken)).Select(s => new JsonObject
        {
            ["id"] = s.Id.ToString(), ["at"] = s.MadeAt, ["number"] = s.Number, ["state"] = s.State.ToString(), ["madeBy"] = s.Engine, ["aiGenerated"] = true, ["content"] = JsonNode.Parse(open(s)),
        }),
    ];

    internal static async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage.Apply, TraceKind.Summary, await work.DeleteAsync<Summary>(s => s.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<Summary>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<Summary, Summary>(q => q.Where(s => s.PersonId == id).OrderBy(s => s.MadeAt), cancellationToken);
    }
}
