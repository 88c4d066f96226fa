using Waarborg.Chain.Work;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Components;

/// <summary>Says in one line where a job is.</summary>
internal static class JobText
{
    internal static string Of(Job job, ITexts text) => job.State switch
    {
        JobState.Queued => text["job.queued"],
        JobState.Completed => text["job.completed"],
        JobState.Refused when job.Problem == "cancelled" => text["job.cancelled"],
        JobState.Refused when job.Problem == "closed" => text["job.closed"],
        JobState.Refused => text[job.Problem == Waarborg.Chain.Train.TrainHandler.Withheld ? "job.withheld" : "job.refused"],
        JobState.Failed => text["job.failed", text.Of("job-problem", job.Problem ?? "unknown")],
        _ when job.Total == 0 => text.Of("job-phase", PhaseOf(job)),
        _ => text["job.running", text.Of("job-phase", PhaseOf(job)), text.Format.Percent(job.Share)],
    };

    /// <summary>The step under way; a job that was just picked up is at the first step of its kind.</summary>
    private static string PhaseOf(Job job) => (job.Phase, job.Kind) switch
    {
        ("queued", "import") => "import",
        ("queued", "prepare") => "deidentify",
        ("queued", "risk") => "risk",
        ("queued", "train") => "base",
        ("queued", "forget") => "shard",
        ("queued", "train-sealed") => "sealed-train",
        ("queued", "erase") => "collect",
        var (phase, _) => phase,
    };
}
