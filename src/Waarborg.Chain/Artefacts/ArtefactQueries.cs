using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Artefacts;

/// <summary>The questions about handed-on artefacts that more than one stage asks.</summary>
internal static class ArtefactQueries
{
    /// <summary>The newest complete data set version of an activity, or null.</summary>
    internal static Task<DataSet?> NewestDataSetAsync(this IReading reading, string activityId, CancellationToken cancellationToken) =>
        reading.FirstAsync<DataSet, DataSet>(q => q.Where(d => d.ActivityId == activityId && d.CompletedAt != null).OrderByDescending(d => d.Number), cancellationToken);

    /// <summary>The person's newest word on whether they object to the activity; null when they never said.</summary>
    internal static Task<WishKind?> NewestObjectionAsync(this IReading reading, string activityId, Guid personId, CancellationToken cancellationToken) =>
        reading.FirstAsync<Wish, WishKind?>(
            q => q.Where(w => w.ActivityId == activityId && w.PersonId == personId && (w.Kind == WishKind.Objection || w.Kind == WishKind.ObjectionWithdrawn))
                .OrderByDescending(w => w.At).Select(w => (WishKind?)w.Kind), cancellationToken);

    /// <summary>Whether summaries for a specialty were released (true) or stopped (false); null while they are on trial.</summary>
    internal static Task<bool?> ReleasedAsync(this IReading reading, string activityId, string specialty, CancellationToken cancellationToken) =>
        reading.FirstAsync<SpecialtyRelease, bool?>(
            q => q.Where(r => r.ActivityId == activityId && r.Specialty == specialty).OrderByDescending(r => r.At).Select(r => (bool?)r.Released), cancellationToken);

    /// <summary>The newest complete model of an activity, without its weights, or null.</summary>
    internal static Task<ModelSummary?> NewestModelAsync(this IReading reading, string activityId, CancellationToken cancellationToken) =>
        reading.FirstAsync<Model, ModelSummary>(
            q => q.Where(m => m.ActivityId == activityId && m.CompletedAt != null).OrderByDescending(m => m.Number)
                .Select(m => new ModelSummary(m.Id, m.Number, m.Card != null)), cancellationToken);
}
