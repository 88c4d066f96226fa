namespace Waarborg.Law;

/// <summary>
/// AIA-50-2: what the AI generates is marked as such for machines (AI Act Art. 50(2)). Since 2 August 2026; systems that were on the market before
/// have until 2 December 2026.
/// </summary>
internal sealed class GeneratedContentIsMarked : IRule
{
    public string Id => "AIA-50-2";

    public Judgement Judge(GateQuestion question) => question.Activity.GeneratesContent switch
    {
        null => Judgement.Unknown("unknown"),
        false => Judgement.Met("nothing-generated"),
        true => question.Measure("ai-marking"),
    };
}
