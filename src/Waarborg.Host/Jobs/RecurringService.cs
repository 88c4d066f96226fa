namespace Waarborg.Host.Jobs;

/// <summary>Work that is done once soon after the start and then every hour, or as often as it says. One failure does not end it.</summary>
internal abstract class RecurringService(TimeProvider clock, ILogger logger) : BackgroundService
{
    /// <summary>Where the turns are written about; never about people.</summary>
    protected ILogger Logger { get; } = logger;

    /// <summary>How long from one turn to the next.</summary>
    protected virtual TimeSpan Interval => TimeSpan.FromHours(1);

    /// <summary>How long after the start the first turn comes.</summary>
    protected virtual TimeSpan First => TimeSpan.Zero;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (First > TimeSpan.Zero) await Task.Delay(First, clock, stoppingToken);
            using var timer = new PeriodicTimer(Interval, clock);
            do await TurnAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The house closes, or never opened.
        }
    }

    /// <summary>One turn.</summary>
    protected abstract Task DoAsync(CancellationToken cancellationToken);

    private async Task TurnAsync(CancellationToken stoppingToken)
    {
        try
        {
            await DoAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A database that is gone for a moment must not end it; only the type is logged, because a message may hold personal data.
            Logger.LogError("{Service} failed and is tried again at its next turn: {Failure}", GetType().Name, failure.GetType().Name);
        }
    }
}
