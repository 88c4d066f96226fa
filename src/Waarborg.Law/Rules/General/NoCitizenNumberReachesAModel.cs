namespace Waarborg.Law;

/// <summary>BSN-46: no citizen service number is in a training set, nor in a prompt that goes to a party outside.</summary>
internal sealed class NoCitizenNumberReachesAModel : IRule
{
    public string Id => "BSN-46";

    public Judgement Judge(GateQuestion question) => question.Stage == Stage.Apply ? Prompts(question.Activity) : Set(question.Facts.DataSet);

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
