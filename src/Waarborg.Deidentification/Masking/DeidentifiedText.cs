namespace Waarborg.Deidentification;

/// <summary>A text with its findings replaced. Still personal data until measured otherwise: something may have been missed.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Replacements">What was replaced, sorted, not overlapping.</param>
public sealed record DeidentifiedText(string Text, IReadOnlyList<Replacement> Replacements)
{
    /// <summary>The number of replacements; never the text.</summary>
    public override string ToString() => $"{nameof(DeidentifiedText)} with {Replacements.Count} replacements";
}
