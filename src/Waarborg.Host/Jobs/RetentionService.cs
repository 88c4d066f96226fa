using Waarborg.Chain.Apply;

namespace Waarborg.Host.Jobs;

/// <summary>Carries out retention terms.</summary>
internal sealed class RetentionService(PromptRetention prompts, TimeProvider clock, ILogger<RetentionService> logger) : RecurringService(clock, logger)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => prompts.CarryOutAsync(cancellationToken);
}
