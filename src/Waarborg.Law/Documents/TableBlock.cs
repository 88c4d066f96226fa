namespace Waarborg.Law;

/// <summary>A table with a heading for each column, whose first cell is the heading of its row.</summary>
/// <param name="Caption">What the table is about; null where the heading above it says so already.</param>
/// <param name="Heads">The headings of the columns.</param>
/// <param name="Rows">The pieces of each cell, by row; each row has as many cells as there are headings.</param>
public sealed record TableBlock(string? Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<IReadOnlyList<DocumentText>>> Rows) : DocumentBlock;
