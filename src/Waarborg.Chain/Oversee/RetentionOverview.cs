using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Shows the retention terms of an activity, and counts what is past its term: a term that is only noted is no term. Thread safe.</summary>
public sealed class RetentionOverview(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>The terms of the used stages, in the order of the chain.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<RetentionTerm>> ListAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var terms = new List<RetentionTerm>();
        foreach (var stage in activity.Stages.Where(stage => stage.Used).OrderBy(stage => stage.Stage))
        {
            // Questions are what the system erases by itself.
            int? past = null;
            if (stage is { Stage: Stage.Apply, RetentionDays: { } days })
            {
                var limit = clock.GetUtcNow().AddDays(-days);
                past = await reading.CountAsync<Prompt>(prompt => prompt.ActivityId == activity.Id && prompt.AskedAt < limit, cancellationToken);
            }
            terms.Add(new RetentionTerm(stage.Stage, stage.Data, stage.RetentionDays, stage.Owner, past));
        }
        return terms;
    }
}
