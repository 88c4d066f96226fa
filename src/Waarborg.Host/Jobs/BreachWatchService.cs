using Waarborg.Chain.Oversee;

namespace Waarborg.Host.Jobs;

/// <summary>Watches the 72 hours of every breach, at the start and every ten minutes.</summary>
internal sealed class BreachWatchService(BreachWatch watch, TimeProvider clock, ILogger<BreachWatchService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                if (await watch.WatchAsync(stoppingToken) is var overdue and > 0) logger.LogCritical("Breaches past 72 hours: {Overdue}", overdue);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A database that is gone for a moment must not end the watch; only the type is logged.
                logger.LogError("Breaches could not be watched: {Failure}", failure.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
