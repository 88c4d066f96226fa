namespace Waarborg.Learning;

/// <summary>A word of a text with all that it may be compared by.</summary>
/// <param name="Stem">The word's stem, or that of the word that it was meant to be; empty for a phrase.</param>
/// <param name="Weight">How much the word itself counts.</param>
/// <param name="Groups">Groups of like words that it belongs to.</param>
/// <param name="Parts">Known words that a compound begins and ends with.</param>
/// <param name="Sort">What kind of word it is.</param>
internal readonly record struct Term(string Stem, double Weight, IReadOnlyList<string> Groups, IReadOnlyList<string> Parts, TermSort Sort);
