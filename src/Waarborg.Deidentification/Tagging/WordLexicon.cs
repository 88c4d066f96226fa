namespace Waarborg.Deidentification.Tagging;

/// <summary>Looks the classes of a word up; an open table over <see cref="WordClasses.All"/>, with the endings of streets and jobs besides.</summary>
internal static class WordLexicon
{
    private static readonly (ulong[] Keys, uint[] Classes) Table = Build();

    /// <summary>The classes of a word by its hash and its folded letters.</summary>
    public static uint ClassesOf(ulong hash, ReadOnlySpan<char> folded)
    {
        var (keys, values) = Table;
        var mask = keys.Length - 1;
        var slot = (int)(hash >> 9) & mask;
        while (keys[slot] != 0)
        {
            if (keys[slot] == hash)
                return values[slot] | WordClasses.ByEnding(folded);
            slot = (slot + 1) & mask;
        }

        return WordClasses.ByEnding(folded);
    }

    /// <summary>Makes the table now, for whoever has the time before the first word.</summary>
    public static void Prepare() => _ = Table;

    private static (ulong[] Keys, uint[] Classes) Build()
    {
        var size = 1024;
        while (size < 3 * WordClasses.All.Count)
            size *= 2;
        var (keys, values) = (new ulong[size], new uint[size]);
        foreach (var (word, classes) in WordClasses.All)
        {
            var hash = Hashing.Of(word);
            var slot = (int)(hash >> 9) & (size - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            (keys[slot], values[slot]) = (hash, classes);
        }

        return (keys, values);
    }
}
