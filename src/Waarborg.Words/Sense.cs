namespace Waarborg.Words;

/// <summary>One meaning of a term.</summary>
/// <param name="Concept">The concept, as its place in <see cref="ConceptDictionary.Concepts"/>.</param>
/// <param name="Relation">What the term says of it.</param>
public readonly record struct Sense(int Concept, ConceptRelation Relation);
