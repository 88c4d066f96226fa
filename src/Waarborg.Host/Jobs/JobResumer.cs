using Waarborg.Chain.Rights;
using Waarborg.Chain.Work;

namespace Waarborg.Host.Jobs;

/// <summary>At every start: erases again whom a restored backup brought back, and picks up the work that was cut off.</summary>
internal sealed class JobResumer(EraseSubject erasures, IJobQueue queue, ILogger<JobResumer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var replayed = await erasures.ReplayAsync(stoppingToken);
        if (replayed > 0) logger.LogWarning("{Count} erasures are done again: a backup was restored.", replayed);
        await queue.WakeAsync(Guid.Empty, stoppingToken);
    }
}
