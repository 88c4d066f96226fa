using Waarborg.Chain.Apply;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Train.SealedModels;

namespace Waarborg.Host.Jobs;

/// <summary>Carries out retention terms: questions, unconfirmed drafts, sealed sets and their models whose last day is over, and recalls that are late.</summary>
internal sealed class RetentionService(
    PromptRetention prompts, DraftRetention drafts, DestroySealedSet sets, SealedModelTerms models, RecallWatch recalls, TimeProvider clock, ILogger<RetentionService> logger)
    : RecurringService(clock, logger)
{
    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await prompts.CarryOutAsync(cancellationToken);
        await drafts.CarryOutAsync(cancellationToken);
        await models.CarryOutAsync(cancellationToken);
        await sets.CarryOutAsync(cancellationToken);
        await recalls.WatchAsync(cancellationToken);
    }
}
