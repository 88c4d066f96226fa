namespace Waarborg.Learning;

/// <summary>An answer that the shards wrote together.</summary>
/// <param name="Text">The answer; may be empty when it was written freely.</param>
/// <param name="Confidence">
/// 0..1. Grounded: the probability that the shards together give to this passage among all passages. Free: geometric mean of the tokens' probabilities.
/// </param>
/// <param name="Agreement">0..1: share of the shards' own first choices that equal what was chosen, over all choices that had to be made.</param>
/// <param name="Tokens">Tokens of the answer, its end mark not counted.</param>
/// <param name="Truncated">True when the answer was cut off at the most tokens allowed.</param>
public sealed record Generation(string Text, double Confidence, double Agreement, int Tokens, bool Truncated)
{
    /// <summary>Grounded: the likeliest passages, best first; the first is the answer. Free: none.</summary>
    public IReadOnlyList<RankedPassage> Passages { get; init; } = [];

    /// <summary>The figures only: an answer may quote what a person asked.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"Generation({Tokens} tokens, confidence {Confidence:0.000}, agreement {Agreement:0.000}, truncated {Truncated})");
}
