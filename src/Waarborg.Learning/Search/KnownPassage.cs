namespace Waarborg.Learning;

/// <summary>A list item or paragraph of an organisation's own document.</summary>
/// <param name="Heading">Heading it stands under; may be empty.</param>
/// <param name="Text">The text, word for word.</param>
public sealed record KnownPassage(string Heading, string Text);
