namespace Waarborg.Law;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 3; a level is never left out on the way down.</param>
/// <param name="Text">What it says.</param>
public sealed record HeadingBlock(int Level, string Text) : DocumentBlock;
