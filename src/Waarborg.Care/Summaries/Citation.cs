namespace Waarborg.Care.Summaries;

/// <summary>Where a sentence of a summary comes from.</summary>
/// <param name="Resource">For instance <c>Condition/p01-cond-1</c>.</param>
/// <param name="Version">The resource's version, or a digest of what was read when it has none.</param>
/// <param name="Path">The element, for instance <c>code.text</c> or <c>content[0].attachment.data</c>.</param>
/// <param name="Quote">The passage, word for word, as it stands at that path; for a note in its decoded text.</param>
public sealed record Citation(string Resource, string Version, string Path, string Quote);
