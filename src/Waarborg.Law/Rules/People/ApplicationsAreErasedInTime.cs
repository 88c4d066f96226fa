namespace Waarborg.Law;

/// <summary>
/// RET-APPLICANT: what applicants hand in, and scores about them, go within four weeks after the procedure, or within a year with consent for that.
/// Practice (NVP code), not statute.
/// </summary>
internal sealed class ApplicationsAreErasedInTime : IRule
{
    public string Id => "RET-APPLICANT";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsApplicants();

    /// <summary>Days after which data of a rejected applicant are erased.</summary>
    public const int Days = 28;

    /// <summary>The same with the applicant's consent to keep them longer.</summary>
    public const int DaysWithConsent = 365;

    public Judgement Judge(GateQuestion question)
    {
        var terms = question.Activity.Stages.Where(stage => stage is { Used: true, Stage: Stage.Collect or Stage.Apply }).Select(stage => stage.RetentionDays).ToList();
        if (terms.Count == 0 || terms.Contains(null)) return Judgement.Unknown("unknown");
        var longest = terms.Max()!.Value;
        return longest <= Days ? question.Measure("retention-per-artefact")
            : longest <= DaysWithConsent && question.Has("retention-consent") ? Judgement.Met("consent")
            : Judgement.Violated("too-long", longest, Days);
    }
}
