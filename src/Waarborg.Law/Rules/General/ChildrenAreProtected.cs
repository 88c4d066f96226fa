namespace Waarborg.Law;

/// <summary>
/// CHILDREN-8: it is known whether there are data of children, and if so they are kept out or protected (GDPR Art. 8, 6(1)(f), recital 38). In care,
/// MINORS-450 asks who represents them.
/// </summary>
internal sealed class ChildrenAreProtected : IRule
{
    public string Id => "CHILDREN-8";

    public bool Concerns(GateQuestion question) => !question.Activity.ConcernsCare();

    public Judgement Judge(GateQuestion question) => question.Activity.ConcernsChildren() switch
    {
        null => Judgement.Unknown("unknown"),
        false => Judgement.Met("none"),
        true => question.Measure("children-protected"),
    };
}
