using Waarborg.Care.Summaries;

namespace Waarborg.Care.Writing;

/// <summary>A sentence of a composed summary.</summary>
/// <param name="Sentence">The sentence with its citations.</param>
/// <param name="Written">True when it was written and stood the check; false when it was taken over from the record.</param>
public sealed record ComposedSentence(SummarySentence Sentence, bool Written);
