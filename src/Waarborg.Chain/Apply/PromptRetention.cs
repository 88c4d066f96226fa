using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Carries out the term that an activity's manifest sets for its Apply stage: questions and proposals that are older are deleted, answered or not (GDPR Art. 5(1)(e)).
/// An activity that sets no term keeps them <see cref="DefaultDays"/>. What a human decided is evidence of Oversee and has that stage's term. Thread safe.
/// </summary>
public sealed class PromptRetention(IWorkspace workspace, ActivityRegister register, TimeProvider clock)
{
    /// <summary>Days for which questions are kept when the manifest does not say.</summary>
    public const int DefaultDays = 30;

    /// <summary>Deletes what is past its term. Repeating it does nothing twice.</summary>
    /// <returns>How many questions were deleted.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var activity in await register.ListAsync(cancellationToken)) deleted += await CarryOutAsync(activity, cancellationToken);
        return deleted;
    }

    private async Task<int> CarryOutAsync(Activity activity, CancellationToken cancellationToken)
    {
        var days = activity.Stages.FirstOrDefault(stage => stage.Stage == Stage.Apply)?.RetentionDays ?? DefaultDays;
        var (id, before) = (activity.Id, clock.GetUtcNow().AddDays(-days));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var deleted = await work.DeleteAsync<Prompt>(p => p.ActivityId == id && p.AskedAt < before, cancellationToken);
        if (deleted == 0) return 0;
        work.Record(new Happening("apply.expired", Actor.System, id, Stage.Apply, ("prompts", (long)deleted), ("days", (long)days)));
        await work.CommitAsync(cancellationToken);
        return deleted;
    }
}
