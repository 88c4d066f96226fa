using Waarborg.Chain.Oversee;

namespace Waarborg.Host.Jobs;

/// <summary>Verifies the log, and raises a finding when it is not whole.</summary>
internal sealed class LogWatchService(LogWatch watch, TimeProvider clock, ILogger<LogWatchService> logger) : RecurringService(clock, logger)
{
    protected override TimeSpan First => TimeSpan.FromSeconds(30);

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        var result = await watch.WatchAsync(cancellationToken);
        if (!result.Valid) Logger.LogCritical("The log is not whole: {Problems}", string.Join(' ', result.Problems.Select(p => p.Kind)));
    }
}
