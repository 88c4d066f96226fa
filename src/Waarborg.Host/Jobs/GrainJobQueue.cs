using Waarborg.Chain.Work;

namespace Waarborg.Host.Jobs;

/// <summary>Wakes the lane.</summary>
internal sealed class GrainJobQueue(IGrainFactory grains) : IJobQueue
{
    public Task WakeAsync(Guid jobId, CancellationToken cancellationToken) => grains.GetGrain<IJobLaneGrain>(JobLaneGrain.Main).DriveAsync();
}
