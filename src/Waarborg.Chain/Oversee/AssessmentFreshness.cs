using Waarborg.Chain.Activities;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>
/// Whether an assessment still fits the activity. It was made for the version of the manifest that held when it was approved, or else filled in; a later version that
/// changes something it rests on outdates it.
/// </summary>
internal static class AssessmentFreshness
{
    /// <summary>The changes that outdate each assessment, by its id. An assessment that still fits is not among them.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ManifestChange>>> OutdatedAsync(
        IReading reading, string activityId, IReadOnlyList<FilledQuestionnaire> filled, CancellationToken cancellationToken)
    {
        var outdated = new Dictionary<Guid, IReadOnlyList<ManifestChange>>();
        if (filled.Count == 0) return outdated;
        var versions = await reading.ListAsync<ActivityManifest, ActivityManifest>(q => q.Where(m => m.ActivityId == activityId).OrderBy(m => m.Number), cancellationToken);
        foreach (var assessment in filled)
        {
            var madeAt = assessment.ApprovedAt ?? assessment.SubmittedAt;
            if (versions.LastOrDefault(version => version.RegisteredAt <= madeAt) is not { } made || made.Version == versions[^1].Version) continue;
            var changes = ManifestDiff.Between(made.Yaml, versions[^1].Yaml).Where(change => AssessmentScope.RestsOn(assessment.QuestionnaireId, change.Path)).ToList();
            if (changes.Count > 0) outdated[assessment.Id] = changes;
        }
        return outdated;
    }
}
