using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Reading;

/// <summary>The marks of words: an open table over the first words of all announcements, and the endings.</summary>
internal static class Triggers
{
    private static readonly (ulong Key, Trigger Marks)[] Words = BuildWords();
    private static readonly EndingTable Endings = new(RecogniserList.Endings().SelectMany(list => list.Endings.Select(ending => (ending, (uint)list.Trigger))));

    /// <summary>The marks that the letters of a word give it.</summary>
    public static Trigger Of(ulong hash, ReadOnlySpan<char> folded)
    {
        var words = Words;
        var found = (Trigger)Endings.BitsOf(folded, 0);
        for (var slot = SlotOf(hash, words.Length); words[slot].Key != 0; slot = (slot + 1) & (words.Length - 1))
        {
            if (words[slot].Key == hash)
                return found | words[slot].Marks;
        }

        return found;
    }

    private static int SlotOf(ulong hash, int size) => (int)(hash >> 9) & (size - 1);

    private static (ulong Key, Trigger Marks)[] BuildWords()
    {
        var words = new Dictionary<string, Trigger>(StringComparer.Ordinal);
        foreach (var (trigger, own) in RecogniserList.Words())
        {
            foreach (var word in own)
                words[word] = words.GetValueOrDefault(word) | trigger;
        }

        var size = 1024;
        while (size < 3 * words.Count)
            size *= 2;
        var table = new (ulong Key, Trigger Marks)[size];
        foreach (var (word, trigger) in words)
        {
            var hash = Tagging.Hashing.Of(word);
            var slot = SlotOf(hash, size);
            while (table[slot].Key != 0)
                slot = (slot + 1) & (size - 1);
            table[slot] = (hash, trigger);
        }

        return table;
    }
}
