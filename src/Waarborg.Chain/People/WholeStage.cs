using System.Text.Json.Nodes;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>A stage's participant together with its parts: what is found, exported and erased is everything that the stage holds. Thread safe.</summary>
public sealed class WholeStage(IStageParticipant participant, IEnumerable<IStagePart> parts) : IStageParticipant
{
    private readonly IReadOnlyList<IStagePart> _parts = [.. parts.Where(part => part.Stage == participant.Stage)];

    /// <inheritdoc />
    public Stage Stage => participant.Stage;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var traces = new List<Trace>(await participant.FindAsync(reading, person, cancellationToken));
        foreach (var part in _parts) traces.AddRange(await part.FindAsync(reading, person, cancellationToken));
        return traces;
    }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var copy = await participant.ExportAsync(reading, person, cancellationToken);
        foreach (var part in _parts)
            foreach (var (name, value) in await part.ExportAsync(reading, person, cancellationToken)) copy[name] = value?.DeepClone();
        return copy;
    }

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        if (_parts.Count > 0)
        {
            await using var work = await context.BeginAsync(cancellationToken);
            foreach (var part in _parts) await part.EraseAsync(context, work, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }
        return await participant.EraseAsync(context, cancellationToken);
    }
}
