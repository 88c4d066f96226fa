namespace Waarborg.Bench.Deidentification;

/// <summary>An annotated text.</summary>
internal sealed record GoldText(string Genre, string Text, IReadOnlyList<GoldSpan> Spans);
