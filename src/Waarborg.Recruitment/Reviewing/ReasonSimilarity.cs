using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Reviewing;

/// <summary>How much two reasons are the same text: the share of word triples that they have in common (Broder 1997), without regard to case and marks.</summary>
public static class ReasonSimilarity
{
    /// <summary>From here on two reasons count as copies.</summary>
    public const double Duplicate = 0.7;

    /// <summary>The resemblance.</summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another.</param>
    /// <returns>0 for nothing in common to 1 for the same words in the same order.</returns>
    public static double Of(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (first, second) = (Triples(one), Triples(other));
        if (first.Count == 0 || second.Count == 0) return 0;
        var common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }

    private static HashSet<string> Triples(string text)
    {
        var words = new string([.. Folding.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3) return words.Length == 0 ? [] : [string.Join(' ', words)];
        return [.. Enumerable.Range(0, words.Length - 2).Select(i => string.Join(' ', words[i], words[i + 1], words[i + 2]))];
    }
}
