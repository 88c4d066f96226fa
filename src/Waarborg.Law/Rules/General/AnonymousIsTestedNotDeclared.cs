namespace Waarborg.Law;

/// <summary>T-ANON: a set is called anonymous only on a test, not older than 12 months, of singling out, linkability and inference. Otherwise it
/// holds personal data.</summary>
internal sealed class AnonymousIsTestedNotDeclared : IRule
{
    /// <summary>How long a test counts, in months. A product default: what can be singled out changes with the state of the art.</summary>
    public const int TestLastsMonths = 12;

    public string Id => "T-ANON";

    public static bool HasPassed(Facts facts) =>
        facts.AnonymityTest is { Passed: true } test && test.On <= facts.Today && test.On >= facts.Today.AddMonths(-TestLastsMonths);

    public Judgement Judge(GateQuestion question) => question.Facts.DataSet switch
    {
        null => Judgement.Unmeasured("set-unknown"),
        { LabelledPseudonymous: true } => Judgement.Met("pseudonymous"),
        _ => HasPassed(question.Facts) ? Judgement.Met("tested") : Judgement.Violated("untested", TestLastsMonths),
    };
}
