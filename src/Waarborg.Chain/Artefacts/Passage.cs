namespace Waarborg.Chain.Artefacts;

/// <summary>A passage of an organisation's document.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Section">Heading that it stands under; may be empty.</param>
/// <param name="Text">The passage.</param>
public sealed record Passage(string Document, string Section, string Text);
