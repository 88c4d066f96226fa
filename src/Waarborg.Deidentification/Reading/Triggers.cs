using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Reading;

/// <summary>The marks of words: an open table over the first words of all announcements, and a small one over the last two letters.</summary>
internal static class Triggers
{
    private static readonly (ulong[] Keys, Trigger[] Marks, Trigger[] Pairs) Table = Build();

    /// <summary>The marks that the letters of a word give it.</summary>
    public static Trigger Of(ulong hash, ReadOnlySpan<char> folded)
    {
        var (keys, marks, pairs) = Table;
        var found = folded.Length < 2 ? Trigger.None : pairs[Pair(folded)];
        var mask = keys.Length - 1;
        for (var slot = (int)(hash >> 9) & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == hash)
                return found | marks[slot];
        }

        return found;
    }

    private static int Pair(ReadOnlySpan<char> word) => ((word[^2] & 31) << 5) | (word[^1] & 31);

    private static (ulong[] Keys, Trigger[] Marks, Trigger[] Pairs) Build()
    {
        var words = new Dictionary<string, Trigger>(StringComparer.Ordinal);
        var pairs = new Trigger[32 * 32];
        foreach (var (trigger, own) in RecogniserList.Words())
        {
            foreach (var word in own)
                words[word] = words.GetValueOrDefault(word) | trigger;
        }

        foreach (var (trigger, endings) in RecogniserList.Endings())
        {
            foreach (var ending in endings)
                pairs[Pair(ending)] |= trigger;
        }

        var size = 1024;
        while (size < 4 * words.Count)
            size *= 2;
        var (keys, marks) = (new ulong[size], new Trigger[size]);
        foreach (var (word, trigger) in words)
        {
            var hash = Tagging.Hashing.Of(word);
            var slot = (int)(hash >> 9) & (size - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            (keys[slot], marks[slot]) = (hash, trigger);
        }

        return (keys, marks, pairs);
    }
}
