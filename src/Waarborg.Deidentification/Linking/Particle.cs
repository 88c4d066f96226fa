using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Linking;

/// <summary>The small words before a surname.</summary>
internal static class Particle
{
    private static readonly WordSet Known = new(
        "van de der den het t ter ten te in op v d vd vdr von und zu da das do dos du di del della la le el al ibn ben bin bint abu aan bij uit y 's 't");

    public static bool Is(string folded) => Known.Contains(folded);

    /// <summary>Whether two spellings can be of one surname: equal, one left out, or one abbreviated ("v.d." for "van der").</summary>
    public static bool Agree(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0 || a == b)
            return true;
        return (IsShort(a) || IsShort(b)) && Initials(a) == Initials(b);
    }

    private static bool IsShort(string particles) => particles.Split(' ').Any(word => word.Length == 1 || word is "vd" or "vdr");

    private static string Initials(string particles) =>
        string.Concat(particles.Split(' ').Select(word => word is "vd" or "vdr" ? "vd" : word[..1]));

    /// <summary>The last items that meet a condition.</summary>
    public static IEnumerable<string> TakeLastWhile(this IReadOnlyList<string> words, Func<string, bool> condition)
    {
        var at = words.Count;
        while (at > 0 && condition(words[at - 1]))
            at--;
        return words.Skip(at);
    }
}
