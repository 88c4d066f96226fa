using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Artefacts;

/// <summary>The questions about handed-on artefacts that more than one stage asks.</summary>
internal static class ArtefactQueries
{
    /// <summary>The newest complete data set version of an activity, or null.</summary>
    internal static Task<DataSet?> NewestDataSetAsync(this IReading reading, string activityId, CancellationToken cancellationToken) =>
        reading.FirstAsync<DataSet, DataSet>(q => q.Where(d => d.ActivityId == activityId && d.CompletedAt != null).OrderByDescending(d => d.Number), cancellationToken);

    /// <summary>The newest complete model of an activity, without its weights, or null.</summary>
    internal static Task<ModelSummary?> NewestModelAsync(this IReading reading, string activityId, CancellationToken cancellationToken) =>
        reading.FirstAsync<Model, ModelSummary>(
            q => q.Where(m => m.ActivityId == activityId && m.CompletedAt != null).OrderByDescending(m => m.Number)
                .Select(m => new ModelSummary(m.Id, m.Number, m.Card != null)), cancellationToken);
}
