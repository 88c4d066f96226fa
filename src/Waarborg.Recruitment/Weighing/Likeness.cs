namespace Waarborg.Recruitment.Weighing;

/// <summary>How alike two words are, by their letters: 1 for one stem, less for a compound that holds the other or for a common beginning.</summary>
internal static class Likeness
{
    private const int ShortestPart = 4;

    internal static double Of(Token one, Token other)
    {
        if (one.Stem == other.Stem) return 1;
        var (shorter, longer) = one.Stem.Length <= other.Stem.Length ? (one.Stem, other.Stem) : (other.Stem, one.Stem);
        if (shorter.Length < ShortestPart || char.IsDigit(shorter[0])) return 0;
        // Dutch writes a compound as one word; it is about its end and has to do with its beginning.
        if (longer.EndsWith(shorter, StringComparison.Ordinal)) return shorter.Length >= 5 ? 0.8 : 0.5;
        if (longer.StartsWith(shorter, StringComparison.Ordinal)) return shorter.Length >= 5 ? 0.7 : 0.4;
        var common = 0;
        while (common < shorter.Length && shorter[common] == longer[common]) common++;
        if (common >= 5 && common >= 0.7 * shorter.Length) return 0.6;
        if (shorter.Length >= 6 && longer.Contains(shorter, StringComparison.Ordinal)) return 0.6;
        var end = 0;
        while (end < shorter.Length && shorter[^(end + 1)] == longer[^(end + 1)]) end++;
        return end >= 6 ? 0.5 : common >= 6 ? 0.5 : 0;
    }
}
