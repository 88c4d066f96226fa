namespace Waarborg.Chain.Work;

/// <summary>What a step of long work came to.</summary>
/// <param name="State">Running when there is more to do.</param>
/// <param name="Phase">Stable name of what comes next.</param>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all.</param>
/// <param name="Problem">Stable code when it failed or was refused.</param>
public sealed record JobStep(JobState State, string Phase, int Done, int Total, string? Problem = null)
{
    /// <summary>There is more to do.</summary>
    public static JobStep More(string phase, int done, int total) => new(JobState.Running, phase, done, total);

    /// <summary>All is done.</summary>
    public static JobStep Finished(int total) => new(JobState.Completed, "done", total, total);

    /// <summary>The gate no longer permits it.</summary>
    public static JobStep Refused(string rule) => new(JobState.Refused, "refused", 0, 0, rule);

    /// <summary>It cannot be done.</summary>
    public static JobStep Failed(string problem) => new(JobState.Failed, "failed", 0, 0, problem);
}
