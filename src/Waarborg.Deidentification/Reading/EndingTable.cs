namespace Waarborg.Deidentification.Reading;

/// <summary>Endings of words with what each means, a set of bits. The last two letters say of most words at once that they have none of the endings.</summary>
internal sealed class EndingTable
{
    private const int Pairs = 32 * 32;

    private readonly Entry[]?[] _byPair = new Entry[Pairs][];

    /// <param name="endings">Endings of two letters or more with their bits; one that is there several times has the bits of all.</param>
    public EndingTable(IEnumerable<(string Ending, uint Bits)> endings)
    {
        foreach (var pair in endings.GroupBy(one => PairOf(one.Ending)))
            _byPair[pair.Key] = [.. pair.Select(one => new Entry(one.Ending, one.Ending.Length > 2 ? one.Ending[^3] : Entry.Any, one.Bits))];
    }

    /// <summary>The bits of all endings that a folded word has, with at least so many letters before them.</summary>
    public uint BitsOf(ReadOnlySpan<char> folded, int before)
    {
        if (folded.Length < 2 + before || _byPair[PairOf(folded)] is not { } entries)
            return 0;
        var found = 0u;
        var third = folded.Length > 2 ? folded[^3] : Entry.Any;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if ((entry.Third == third || entry.Third == Entry.Any) && folded.Length >= entry.Ending.Length + before && folded.EndsWith(entry.Ending, StringComparison.Ordinal))
                found |= entry.Bits;
        }

        return found;
    }

    /// <summary>What is no small letter shares a number with one.</summary>
    private static int PairOf(ReadOnlySpan<char> word) => ((word[^2] & 31) << 5) | (word[^1] & 31);

    /// <param name="Ending">The ending.</param>
    /// <param name="Third">Its third letter from behind, looked at before the whole is; <see cref="Any"/> when it has none.</param>
    /// <param name="Bits">What it means.</param>
    private readonly record struct Entry(string Ending, char Third, uint Bits)
    {
        public const char Any = '\0';
    }
}
