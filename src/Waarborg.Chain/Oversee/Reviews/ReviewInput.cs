using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>What a reviewer fills in: for the own view, and for the outcome. Personal data: lives in memory only.</summary>
/// <param name="Outcome">The outcome; null when none was chosen.</param>
/// <param name="Verdicts">By criterion; all are needed.</param>
/// <param name="Reasons">Why, in the reviewer's own words.</param>
public sealed record ReviewInput(ReviewOutcome? Outcome, IReadOnlyDictionary<string, Verdict> Verdicts, string Reasons)
{
    /// <summary>What weighs that does not stand in the file. For asking more: the question to the candidate.</summary>
    public string Outside { get; init; } = "";

    /// <summary>Never the words.</summary>
    public override string ToString() => nameof(ReviewInput);
}
