using Waarborg.Chain.Work;

namespace Waarborg.Host.Jobs;

/// <summary>The lane: takes the oldest unfinished job, drives it to its end, and takes the next.</summary>
internal sealed class JobLaneGrain(JobRunner runner, LaneHealth health, IHostApplicationLifetime lifetime, ILogger<JobLaneGrain> logger) : Grain, IJobLaneGrain
{
    internal const string Main = "main";

    public async Task DriveAsync()
    {
        var stopping = lifetime.ApplicationStopping;
        try
        {
            // Off the grain's own scheduler: de-identifying and encrypting are work for the processor.
            await Task.Run(() => DriveAllAsync(stopping), stopping);
            health.Running();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The jobs are rows; the next start picks them up.
        }
        catch (Exception failure)
        {
            // Without this the lane would die in silence. The message could quote data, so only the type is logged; waking the lane tries again.
            health.Stopped(failure);
            logger.LogError("The job lane stopped: {Failure}", failure.GetType().Name);
        }
    }

    private async Task DriveAllAsync(CancellationToken stopping)
    {
        while (await runner.UnfinishedAsync(stopping) is [var next, ..]) await runner.RunAsync(next, stopping);
    }
}
