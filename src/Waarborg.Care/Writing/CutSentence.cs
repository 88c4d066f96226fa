namespace Waarborg.Care.Writing;

/// <summary>A written sentence that did not stand the check. Contains personal data.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reasons">What speaks against it, in the language of the summary; at least one.</param>
public sealed record CutSentence(string Text, IReadOnlyList<string> Reasons)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => nameof(CutSentence);
}
