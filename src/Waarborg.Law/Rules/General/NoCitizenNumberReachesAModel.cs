namespace Waarborg.Law;

/// <summary>BSN-46: no citizen service number is in a training set, nor in a prompt that goes to a party outside; and
/// outside care it is held only where a statute prescribes it (UAVG Art. 46). Of applicants, ID-HIRE asks.</summary>
internal sealed class NoCitizenNumberReachesAModel : IRule
{
    public string Id => "BSN-46";

    public Judgement Judge(GateQuestion question) => 
        Judgement.Worst(question.Stage == Stage.Apply ? Prompts(question.Activity) : Set(question.Facts.DataSet), Held(question));

    private static Judgement Held(GateQuestion question) =>
        !question.Activity.HoldsIdentityNumbers() || question.Activity.ConcernsHealth() || question.Activity.ConcernsApplicants() ? Judgement.Met()
        : question.Measure("statutory-basis").Status switch
        {
            FindingStatus.Met => Judgement.Met("prescribed"),
            FindingStatus.Violated => Judgement.Violated("not-prescribed").RemedyBy("manifest"),
            _ => Judgement.Unknown("prescribed-unknown").RemedyBy("manifest"),
        };

    private static Judgement Set(DataSetFact? set) => set switch
    {
        null => Judgement.Unmeasured("set-unknown"),
        { BsnFound: > 0 } => Judgement.Violated("found", set.BsnFound),
        _ => Judgement.Met("clean"),
    };

    private static Judgement Prompts(Activity activity) => activity switch
    {
        { Recipients.Count: 0 } or { BsnInPrompts: false } => Judgement.Met(),
        { BsnInPrompts: true, Recipients: not null } => Judgement.Violated("prompts").RemedyBy("manifest"),
        _ => Judgement.Unknown("prompts-unknown").RemedyBy("manifest"),
    };
}
