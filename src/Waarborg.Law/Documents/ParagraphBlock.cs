namespace Waarborg.Law;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its pieces, in order.</param>
public sealed record ParagraphBlock(IReadOnlyList<DocumentText> Text) : DocumentBlock;
