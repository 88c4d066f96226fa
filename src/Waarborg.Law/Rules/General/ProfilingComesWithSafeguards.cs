namespace Waarborg.Law;

/// <summary>T-PROF: whoever profiles people has an approved DPIA and has told them of the logic, the consequences and the right to object.</summary>
internal sealed class ProfilingComesWithSafeguards : IRule
{
    private static readonly string[] Needed = ["automated-decisions", "objection-link"];

    public string Id => "T-PROF";

    public Judgement Judge(GateQuestion question) => question.Activity.Profiling switch
    {
        null => Judgement.Unknown("unknown").RemedyBy("manifest"),
        false => Classified(question.Activity),
        true => Judgement.Worst(question.Form("dpia").Judge(), Told(question.Facts)),
    };

    /// <summary>What it is follows from what the AI does; a manifest cannot unset it (GDPR Art. 4(4)).</summary>
    private static Judgement Classified(Activity activity) => activity switch
    {
        _ when activity.EvaluatesPeople() => Judgement.Violated("cannot-unset").RemedyBy("manifest"),
        _ when activity.LeavesAssessmentOpen() => Judgement.Unknown("unclassified").RemedyBy("manifest"),
        _ => Judgement.Met("no-profiling"),
    };

    private static Judgement Told(Facts facts) => facts.Notices switch
    {
        null => Judgement.Unknown("notice-unknown").RemedyBy("notice"),
        var notices when notices.Any(notice => notice.Delivered > 0 && notice.PublishedOn <= facts.Today && Needed.All(notice.Covers.Contains)) => Judgement.Met(),
        _ => Judgement.Violated("not-told").RemedyBy("notice"),
    };
}
