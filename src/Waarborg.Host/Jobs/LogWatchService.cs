using Waarborg.Chain.Oversee;

namespace Waarborg.Host.Jobs;

/// <summary>Verifies the log soon after the start and every hour, and raises a finding when it is not whole.</summary>
internal sealed class LogWatchService(LogWatch watch, TimeProvider clock, ILogger<LogWatchService> logger) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                var result = await watch.WatchAsync(stoppingToken);
                if (!result.Valid) logger.LogCritical("The log is not whole: {Problems}", string.Join(' ', result.Problems.Select(p => p.Kind)));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A database that is gone for a moment must not end the watch; only the type is logged.
                logger.LogError("The log could not be verified: {Failure}", failure.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
