using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>The register of processing activities (GDPR Art. 30): manifests in, the newest version of each out. Thread safe.</summary>
public sealed class ActivityRegister(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Registers a manifest. The same text again changes nothing. A date after the current day (UTC) is a problem.</summary>
    /// <param name="yaml">The manifest.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="actor">A data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Activity>> RegisterAsync(string yaml, string? file, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        var read = ManifestReader.Read(yaml, file, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (!read.Succeeded) return read;
        var activity = read.Value;
        await using var work = await workspace.BeginAsync(cancellationToken);
        var versions = await work.ListAsync<ActivityManifest, ActivityManifest>(
            q => q.Where(m => m.ActivityId == activity.Id).OrderByDescending(m => m.Number), cancellationToken);
        if (versions.FirstOrDefault()?.Version == activity.Version) return activity;
        work.Add(new ActivityManifest
        {
            Version = activity.Version,
            ActivityId = activity.Id,
            Number = versions.Count + 1,
            Yaml = yaml,
            RegisteredAt = clock.GetUtcNow(),
            RegisteredBy = actor.Id,
        });
        work.Record(new Happening("activity.registered", actor, activity.Id, null, ("version", activity.Version), ("number", (long)versions.Count + 1)));
        await work.CommitAsync(cancellationToken);
        return activity;
    }

    /// <summary>The newest version of every activity, by id.</summary>
    public async Task<IReadOnlyList<Activity>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var manifests = await reading.ListAsync<ActivityManifest, ActivityManifest>(q => q.OrderBy(m => m.ActivityId).ThenByDescending(m => m.Number), cancellationToken);
        return [.. manifests.DistinctBy(m => m.ActivityId).Select(Parse)];
    }

    /// <summary>The newest version of one activity, or null.</summary>
    public async Task<Activity?> FindAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await FindAsync(reading, activityId, cancellationToken);
    }

    internal static async Task<Activity?> FindAsync(IReading reading, string activityId, CancellationToken cancellationToken)
    {
        var manifest = await reading.FirstAsync<ActivityManifest, ActivityManifest>(
            q => q.Where(m => m.ActivityId == activityId).OrderByDescending(m => m.Number), cancellationToken);
        return manifest is null ? null : Parse(manifest);
    }

    private static Activity Parse(ActivityManifest manifest) =>
        ManifestReader.Read(manifest.Yaml).Value ?? throw new InvalidOperationException($"The registered manifest {manifest.Version} can no longer be read.");
}
