namespace Waarborg.Deidentification;

/// <summary>A text with the spans an annotator marked in it.</summary>
/// <param name="Id">Name of the document.</param>
/// <param name="Text">The text.</param>
/// <param name="Spans">What was marked; must not overlap.</param>
/// <param name="PersonKey">Whose document it is, if known.</param>
public sealed record LabelledDocument(string Id, string Text, IReadOnlyList<LabelledSpan> Spans, string? PersonKey = null)
{
    /// <summary>The number of spans; never the text.</summary>
    public override string ToString() => $"{nameof(LabelledDocument)} with {Spans.Count} spans";
}
