using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>The small words of names.</summary>
internal static class NameWords
{
    private static readonly WordSet Particles = new(
        "van de der den het t ter ten te in op v d vd vdr von und zu da das do dos du di del della la le las los el al ul ibn ben bin bint abu st",
        "aan bij uit s over onder e y mac o");

    private static readonly WordSet ParticlePhraseWords = new(
        "van de der den het t ter ten te in op von da das do dos du di del della la le el al ibn ben bin s aan bij uit vd v d");

    /// <summary>A particle between or before the words of a name.</summary>
    public static bool IsParticle(ReadOnlySpan<char> folded) => Particles.Contains(folded);

    /// <summary>True when a word of a stored name, perhaps with an apostrophe, is a particle: "in", "'t", "van".</summary>
    public static bool IsParticlePhrase(string word) => ParticlePhraseWords.Contains(Folding.LettersAndDigits(word))
        && !word.Contains('-', StringComparison.Ordinal);
}
