using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>
/// The sealed models' part in finding, exporting and erasing a person. A model that learned from them is wiped; one that has left is called back, and the certificate of the erasure
/// says so.
/// </summary>
internal sealed class SealedModelTraces(TimeProvider clock) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Train;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reading, person, cancellationToken)).Select(m => new Trace(Stage, TraceKind.SealedModel, m.Id.ToString(), m.TrainedAt ?? m.AskedAt))];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["sealedModels"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Select(m => new JsonObject
        {
            ["id"] = m.Id.ToString(), ["at"] = m.TrainedAt ?? m.AskedAt, ["set"] = m.SetId.ToString(), ["purpose"] = m.Purpose, ["until"] = m.EndsOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["leftTheHouse"] = m.TakenAt is not null,
        })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        var (models, left) = await SealedModelEnding.ForgetAsync(work, id, null, context.Actor, clock.GetUtcNow(), cancellationToken);
        await work.DeleteAsync<SealedModelMember>(m => m.PersonId == id, cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.SealedModel, models - left, cancellationToken);
        if (left > 0) await context.NoteAsync(work, new ErasureAction(Stage, TraceKind.SealedModel, left, ErasureAction.CalledBack), cancellationToken);
    }

    private static async Task<List<SealedModel>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var ids = await reading.ListAsync<SealedModelMember, Guid>(q => q.Where(m => m.PersonId == id).Select(m => m.ModelId), cancellationToken);
        return await reading.ListAsync<SealedModel, SealedModel>(q => q.Where(m => ids.Contains(m.Id)).OrderBy(m => m.AskedAt), cancellationToken);
    }
}
