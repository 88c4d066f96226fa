namespace Waarborg.Chain.Artefacts;

/// <summary>A prompt in clear. Personal data: lives in memory only.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Proposed">What the model proposed, also when it was held back; null when it was not asked.</param>
/// <param name="Answer">What was shown; null when handed over.</param>
/// <param name="Sources">What it was checked against.</param>
public sealed record PromptContent(string Question, string? Proposed, string? Answer, IReadOnlyList<Passage> Sources)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "prompt";
}
