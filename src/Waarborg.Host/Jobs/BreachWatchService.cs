using Waarborg.Chain.Oversee;

namespace Waarborg.Host.Jobs;

/// <summary>Watches the 72 hours of every breach, at the start and every ten minutes.</summary>
internal sealed class BreachWatchService(BreachWatch watch, TimeProvider clock, ILogger<BreachWatchService> logger) : RecurringService(clock, logger)
{
    protected override TimeSpan Interval => TimeSpan.FromMinutes(10);

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        if (await watch.WatchAsync(cancellationToken) is var overdue and > 0) Logger.LogCritical("Breaches past 72 hours: {Overdue}", overdue);
    }
}
