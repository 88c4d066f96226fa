namespace Waarborg.Deidentification;

/// <summary>A stretch that an annotator marked. Offsets count UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Label">The label.</param>
/// <param name="EntityId">Names the same real-world entity within one document, or null: then equal text is the same entity.</param>
public readonly record struct LabelledSpan(int Start, int End, EntityLabel Label, string? EntityId = null);
