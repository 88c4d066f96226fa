namespace Waarborg.Law;

/// <summary>Something for want of which a document is not complete.</summary>
/// <param name="Field">Section and field, such as <c>full.recipients</c>.</param>
/// <param name="Text">What is missing or wrong, in the language of the document.</param>
/// <param name="Where">Key of the manifest, or questionnaire, in which to state it; null when it is stated elsewhere.</param>
public sealed record DocumentGap(string Field, string Text, string? Where);
