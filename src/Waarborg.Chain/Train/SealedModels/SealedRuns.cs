using System.Collections.Concurrent;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>
/// The runs of this process, so that one that is cancelled stops at once instead of at its end. What is cancelled is in the database; a run of another process sees it there before
/// it keeps anything. Thread safe.
/// </summary>
public sealed class SealedRuns
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _running = [];

    /// <summary>Notes that a run is under way; dispose when it no longer is.</summary>
    internal Run Begin(Guid modelId, CancellationToken cancellationToken)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _running[modelId] = source;
        return new Run(this, modelId, source);
    }

    /// <summary>Stops a run, if it is here.</summary>
    internal void Stop(Guid modelId)
    {
        if (!_running.TryGetValue(modelId, out var source)) return;
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended between the two lines.
        }
    }

    internal sealed class Run(SealedRuns runs, Guid modelId, CancellationTokenSource source) : IDisposable
    {
        internal CancellationToken Token => source.Token;

        public void Dispose()
        {
            runs._running.TryRemove(modelId, out _);
            source.Dispose();
        }
    }
}
