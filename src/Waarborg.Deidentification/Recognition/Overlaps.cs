using System.Runtime.InteropServices;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Settles overlaps: the surer finding wins (a passed check beats a cue), then the longer, then the earlier. What a loser covers beyond the
/// winner stays
/// covered, so that no group of a spaced number leaks because another recogniser came first.
/// </summary>
internal static class Overlaps
{
    /// <summary>Groups and stretches up to this size are settled without memory of their own.</summary>
    private const int Small = 128;

    /// <summary>The findings sorted by start, not overlapping, trimmed to letters and digits at cut edges.</summary>
    public static IReadOnlyList<Entity> Resolve(string text, List<Entity> found)
    {
        if (found.Count == 0)
            return [];
        var all = CollectionsMarshal.AsSpan(found);
        Span<long> order = all.Length <= Small ? stackalloc long[all.Length] : new long[all.Length];
        for (var i = 0; i < all.Length; i++)
            order[i] = ((long)all[i].Start << 32) | (uint)i;
        order.Sort();
        var settled = new List<Entity>(all.Length);
        for (var at = 0; at < order.Length;)
        {
            // Findings that overlap one another, one after the other, are settled together; most stand alone.
            ref readonly var first = ref all[(int)order[at]];
            var (next, end) = (at + 1, first.End);
            while (next < order.Length && order[next] >> 32 < end)
                end = Math.Max(end, all[(int)order[next++]].End);
            ref readonly var surest = ref all[Surest(all, order[at..next])];
            if (surest.Start == first.Start && surest.End == end)
                AddTrimmed(text, surest, surest.Start, end, settled); // it covers all the others
            else
                Settle(text, Ranked(all, order[at..next]), first.Start, end, settled);
            at = next;
        }

        return settled;
    }

    private static int Surest(ReadOnlySpan<Entity> all, ReadOnlySpan<long> group)
    {
        var best = (int)group[0];
        foreach (var one in group[1..])
            best = Rank(all[(int)one], all[best]) < 0 ? (int)one : best;
        return best;
    }

    private static Entity[] Ranked(Span<Entity> all, ReadOnlySpan<long> group)
    {
        var ranked = new Entity[group.Length];
        for (var i = 0; i < ranked.Length; i++)
            ranked[i] = all[(int)group[i]];
        if (ranked.Length == 2 && Rank(ranked[0], ranked[1]) <= 0)
            return ranked;
        Array.Sort(ranked, Rank);
        return ranked;
    }

    /// <summary>Settles findings between two places, the surest first.</summary>
    private static void Settle(string text, Entity[] ranked, int begin, int end, List<Entity> settled)
    {
        Span<int> owner = end - begin <= Small ? stackalloc int[end - begin] : new int[end - begin];
        owner.Clear();
        for (var i = 0; i < ranked.Length; i++)
        {
            // Owners are written once per character: a finding that lies inside a surer one of the same span costs its own length only.
            foreach (ref var who in owner[(ranked[i].Start - begin)..(ranked[i].End - begin)])
            {
                if (who == 0)
                    who = i + 1;
            }
        }

        for (var place = 0; place < owner.Length;)
        {
            var (start, who) = (place, owner[place]);
            while (place < owner.Length && owner[place] == who)
                place++;
            if (who != 0)
                AddTrimmed(text, ranked[who - 1], begin + start, begin + place, settled);
        }
    }

    private static int Rank(Entity a, Entity b)
    {
        var order = b.Score.CompareTo(a.Score);
        if (order == 0)
            order = b.Length.CompareTo(a.Length);
        if (order == 0)
            order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = a.Label.CompareTo(b.Label);
        return order != 0 ? order : string.CompareOrdinal(a.Source, b.Source);
    }

    private static void AddTrimmed(string text, Entity entity, int start, int end, List<Entity> settled)
    {
        if (start > entity.Start || end < entity.End)
        {
            while (start < end && start > entity.Start && !char.IsLetterOrDigit(text[start]))
                start++;
            while (end > start && end < entity.End && !Folding.IsOfWord(text[end - 1]))
                end--;
        }

        if (start == end)
            return;
        if (settled.Count > 0 && settled[^1] is var last && last.Label == entity.Label && last.End == start)
            settled[^1] = last with { End = end, Score = Math.Max(last.Score, entity.Score) };
        else
            settled.Add(entity with { Start = start, End = end });
    }
}
