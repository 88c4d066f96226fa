namespace Waarborg.TaggerTraining;

/// <summary>A text to learn from.</summary>
/// <param name="Id">Where it comes from.</param>
/// <param name="Text">The text.</param>
/// <param name="Spans">Sorted by start, not overlapping.</param>
/// <param name="Coverage">What the spans leave open.</param>
internal sealed record TrainingText(string Id, string Text, IReadOnlyList<TrainingSpan> Spans, Coverage Coverage = Coverage.Full);
