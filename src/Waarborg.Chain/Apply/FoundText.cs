using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Apply;

/// <summary>An answer in the documents' own sentences.</summary>
/// <param name="Text">The sentences.</param>
/// <param name="Confidence">How likely it is that the question is about something in the documents, 0 to 1.</param>
/// <param name="Sources">The passages that they come from, likeliest first.</param>
public sealed record FoundText(string Text, double Confidence, IReadOnlyList<Passage> Sources);
