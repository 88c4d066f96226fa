namespace Waarborg.Learning;

/// <summary>Forms of irregular verbs, and the particles by which verbs are taken apart. Read once from the embedded list; immutable, thread safe.</summary>
internal static class DutchVerbs
{
    private static readonly Lazy<Dictionary<string, string>> s_infinitives = new(() =>
    {
        var infinitives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in WordLists.Lines("verbs-nl.txt")) foreach (var form in line.Skip(1)) infinitives.TryAdd(form, line[0]);
        return infinitives;
    });

    /// <summary>What can stand before a verb, or apart from it, longest first.</summary>
    public static IReadOnlyList<string> Particles { get; } =
        ["terug", "samen", "tegen", "onder", "door", "over", "vast", "weer", "aan", "toe", "uit", "mee", "bij", "weg", "af", "in", "na", "om", "op"];

    /// <summary>The infinitive of an irregular form, also behind a particle; null for any other word.</summary>
    public static string? InfinitiveOf(string word)
    {
        if (s_infinitives.Value.TryGetValue(word, out var infinitive)) return infinitive;
        foreach (var particle in Particles)
            if (word.Length > particle.Length + 2 && word.StartsWith(particle, StringComparison.Ordinal) && s_infinitives.Value.TryGetValue(word[particle.Length..], out infinitive)) return particle + infinitive;
        return null;
    }

    /// <summary>A separable verb's participle (<c>afgekoeld</c>) without its <c>ge</c> and its last letter; null for any other word.</summary>
    public static string? WithoutGe(string word)
    {
        if (word[^1] is not ('t' or 'd')) return null;
        foreach (var particle in Particles)
        {
            if (word.Length < particle.Length + 5 || !word.StartsWith(particle, StringComparison.Ordinal) || word.AsSpan(particle.Length, 2) is not "ge") continue;
            return particle + word[(particle.Length + 2)..^1];
        }
        return null;
    }
}
