using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.People;

/// <summary>A stage that has work to do when somebody may no longer be learned from. Thread safe.</summary>
public interface IWishFollower
{
    /// <summary>Puts the work down, in the transaction of the wish.</summary>
    /// <param name="work">The transaction.</param>
    /// <param name="person">Who objected or withdrew their consent.</param>
    /// <param name="activityId">For which activity.</param>
    /// <param name="actor">Who recorded it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The jobs that are to be woken when the transaction has committed.</returns>
    Task<IReadOnlyList<Guid>> FollowAsync(IUnitOfWork work, Person person, string activityId, Actor actor, CancellationToken cancellationToken);
}
