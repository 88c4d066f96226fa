using Waarborg.Deidentification;

namespace Waarborg.Bench.Deidentification;

/// <summary>A labelled stretch of a text.</summary>
internal readonly record struct GoldSpan(int Start, int End, EntityLabel Label, string? Entity);
