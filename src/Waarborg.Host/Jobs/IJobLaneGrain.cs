using Orleans.Concurrency;

namespace Waarborg.Host.Jobs;

/// <summary>Drives long work, one job after another. There is one activation of a lane in a cluster, so a job is never driven twice at once.</summary>
public interface IJobLaneGrain : IGrainWithStringKey
{
    /// <summary>Drives every unfinished job to its end. Returns to the caller at once.</summary>
    [OneWay]
    Task DriveAsync();
}
