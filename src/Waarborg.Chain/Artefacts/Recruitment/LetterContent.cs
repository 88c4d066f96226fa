using Waarborg.Recruitment.Texts;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A letter in clear. Personal data: lives in memory only.</summary>
/// <param name="Explanation">What was decided and why, as it was applied, in both languages.</param>
/// <param name="Question">What the reviewer wants to know; null for other outcomes.</param>
public sealed record LetterContent(BilingualText Explanation, string? Question)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => nameof(LetterContent);
}
