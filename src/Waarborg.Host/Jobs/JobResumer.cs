using Waarborg.Chain.Rights;
using Waarborg.Chain.Work;

namespace Waarborg.Host.Jobs;

/// <summary>
/// At every start: erases again whom a restored backup brought back, and picks up the work that was cut off. Afterwards it wakes the lane now and then, for a lane that
/// stopped because the database could not be written goes on when it can.
/// </summary>
internal sealed class JobResumer(EraseSubject erasures, IJobQueue queue, LaneHealth health, TimeProvider clock, ILogger<JobResumer> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var replayed = await erasures.ReplayAsync(stoppingToken);
            if (replayed > 0) logger.LogWarning("{Count} erasures are done again: a backup was restored.", replayed);
            await queue.WakeAsync(Guid.Empty, stoppingToken);
            using var timer = new PeriodicTimer(Interval, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                if (health.Failure is not null) await queue.WakeAsync(Guid.Empty, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The house closes, or never opened.
        }
    }
}
