namespace Waarborg.Words;

/// <summary>A term of the dictionary, found in a text.</summary>
/// <param name="Start">Where its first word begins, in UTF-16 code units.</param>
/// <param name="Length">Up to and including its last word, in UTF-16 code units; other words may stand between.</param>
/// <param name="Term">The term as the dictionary has it.</param>
/// <param name="Senses">What it may mean: the meanings that it has, strongest first.</param>
/// <param name="Strength">0..1: 1 for the term itself, less for a part of a compound.</param>
public sealed record ConceptMention(int Start, int Length, string Term, IReadOnlyList<Sense> Senses, double Strength);
