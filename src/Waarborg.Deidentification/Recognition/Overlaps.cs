namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Settles overlaps: the surer finding wins (a passed check beats a cue), then the longer, then the earlier. What a loser covers beyond the
/// winner stays
/// covered, so that no group of a spaced number leaks because another recogniser came first.
/// </summary>
internal static class Overlaps
{
    private const int MostKept = 1 << 20;

    /// <summary>All zero between two calls.</summary>
    [ThreadStatic]
    private static int[]? _owners;

    /// <summary>The findings sorted by start, not overlapping, trimmed to letters and digits at cut edges.</summary>
    public static IReadOnlyList<Entity> Resolve(string text, List<Entity> found)
    {
        if (found.Count == 0)
            return [];
        var ranked = found.ToArray();
        Array.Sort(ranked, Rank);
        var owner = _owners is { } kept && kept.Length >= text.Length ? kept : new int[text.Length];
        _owners = null; // whoever fails half-way leaves no traces for the next text
        for (var i = 0; i < ranked.Length; i++)
        {
            // Owners are written once per character: a finding that lies inside a surer one of the same span costs its own length only.
            for (var at = ranked[i].Start; at < ranked[i].End; at++)
            {
                if (owner[at] == 0)
                    owner[at] = i + 1;
            }
        }

        var settled = new List<Entity>();
        var order = new int[ranked.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = ranked[i].Start;
        Array.Sort(order);
        var place = 0;
        foreach (var begin in order)
        {
            place = Math.Max(place, begin);
            while (place < text.Length && owner[place] != 0)
            {
                var (start, who) = (place, owner[place]);
                while (place < text.Length && owner[place] == who)
                    place++;
                AddTrimmed(text, ranked[who - 1], start, place, settled);
            }
        }

        foreach (var entity in ranked)
            owner.AsSpan(entity.Start, entity.Length).Clear();
        _owners = owner.Length <= MostKept ? owner : null;
        return settled;
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
            while (end > start && end < entity.End && !char.IsLetterOrDigit(text[end - 1]))
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
