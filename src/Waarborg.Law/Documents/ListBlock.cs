namespace Waarborg.Law;

/// <summary>A list without an order.</summary>
/// <param name="Items">The pieces of each item.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<DocumentText>> Items) : DocumentBlock;
