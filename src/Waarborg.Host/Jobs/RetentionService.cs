using Waarborg.Chain.Apply;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Prepare.SealedSets;

namespace Waarborg.Host.Jobs;

/// <summary>Carries out retention terms at every start and once an hour.</summary>
internal sealed class RetentionService(PromptRetention prompts, DraftRetention drafts, DestroySealedSet sets, TimeProvider clock, ILogger<RetentionService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await prompts.CarryOutAsync(stoppingToken);
                await drafts.CarryOutAsync(stoppingToken);
                await sets.CarryOutAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A database that is gone for a moment must not end retention; only the type is logged.
                logger.LogError("Retention could not be carried out: {Failure}", failure.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
