using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Ends the sealed models that learned from somebody who may no longer be learned from, in the transaction of their wish. A run under way sees it before it keeps anything.</summary>
internal sealed class SealedModelsOnWish(TimeProvider clock) : IWishFollower
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> FollowAsync(IUnitOfWork work, Person person, string activityId, Actor actor, CancellationToken cancellationToken)
    {
        await SealedModelEnding.ForgetAsync(work, person.Id, activityId, actor, clock.GetUtcNow(), cancellationToken);
        return [];
    }
}
