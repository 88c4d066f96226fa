namespace Waarborg.Learning;

/// <summary>What was found for a question.</summary>
/// <param name="Text">Sentences of the passages, word for word; empty when there are no passages.</param>
/// <param name="Confidence">0..1: how likely it is that the question is about something in the documents. Calibrated with as many questions inside as outside.</param>
/// <param name="Passages">Places of the passages that the text comes from, likeliest first.</param>
public sealed record FoundAnswer(string Text, double Confidence, IReadOnlyList<int> Passages)
{
    /// <summary>The figures only.</summary>
    public override string ToString() => FormattableString.Invariant($"FoundAnswer({Passages.Count} passages, confidence {Confidence:0.000})");
}
