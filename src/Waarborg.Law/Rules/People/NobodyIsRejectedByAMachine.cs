namespace Waarborg.Law;

/// <summary>
/// C2-3: no rejection, ranking or cut-off takes effect without a human decision, unless an exception of GDPR Art. 22(2) holds with its safeguards. A
/// score on which the human draws strongly is the decision itself (C-634/21).
/// </summary>
internal sealed class NobodyIsRejectedByAMachine : IRule
{
    public string Id => "C2-3";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) => Judgement.Worst(Article22.Judge(question), Influence(question));

    private static Judgement Influence(GateQuestion question) =>
        question.Activity.EffectOnPeople() is "none" or "service" || Article22.HasException(question) ? Judgement.Met()
        : Judgement.Declared(!question.Activity.FiltersBeforeHuman, "filters", "filters-unknown");
}
