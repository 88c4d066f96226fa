namespace Waarborg.Deidentification.Linking;

/// <summary>What the word before a name tells.</summary>
/// <param name="Formal">A surname follows: "meneer", "dr.".</param>
/// <param name="Family">A whole family follows.</param>
/// <param name="Sex">The sex that the title implies.</param>
internal readonly record struct Title(bool Formal, bool Family, Sex Sex);
