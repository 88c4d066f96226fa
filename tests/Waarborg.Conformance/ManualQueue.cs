using Waarborg.Chain.Work;

namespace Waarborg.Conformance;

/// <summary>A queue that a test drives by hand, so that it can stop anywhere.</summary>
public sealed class ManualQueue : IJobQueue
{
    public Task WakeAsync(Guid jobId, CancellationToken cancellationToken) => Task.CompletedTask;
}
