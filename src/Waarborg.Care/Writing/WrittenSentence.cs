namespace Waarborg.Care.Writing;

/// <summary>A sentence that somebody, such as a language model, wrote from facts. Nothing is believed of it before it is checked. Contains personal data.</summary>
/// <param name="Section">The heading it is meant for; another one than those of a summary is replaced by that of its first fact.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Facts">The facts that it says it rests on.</param>
public sealed record WrittenSentence(string? Section, string? Text, IReadOnlyList<string>? Facts)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => nameof(WrittenSentence);
}
