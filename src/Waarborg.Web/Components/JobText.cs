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
        JobState.Refused => text["job.refused"],
        JobState.Failed => text["job.failed", text.Of("job-problem", job.Problem ?? "unknown")],
        _ when job.Total == 0 => text.Of("job-phase", job.Phase),
        _ => text["job.running", text.Of("job-phase", job.Phase), text.Format.Percent(job.Share)],
    };
}
