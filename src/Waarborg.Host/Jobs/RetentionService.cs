using Waarborg.Chain.Apply;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Prepare.SealedSets;

namespace Waarborg.Host.Jobs;

/// <summary>Carries out retention terms: questions, unconfirmed drafts, sealed sets whose last day is over.</summary>
internal sealed class RetentionService(PromptRetention prompts, DraftRetention drafts, DestroySealedSet sets, TimeProvider clock, ILogger<RetentionService> logger)
    : RecurringService(clock, logger)
{
    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await prompts.CarryOutAsync(cancellationToken);
        await drafts.CarryOutAsync(cancellationToken);
        await sets.CarryOutAsync(cancellationToken);
    }
}
