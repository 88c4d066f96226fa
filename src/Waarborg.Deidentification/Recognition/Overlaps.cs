namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Settles overlaps: the surer finding wins (a passed check beats a cue), then the longer, then the earlier. What a loser covers beyond the
/// winner stays
/// covered, so that no group of a spaced number leaks because another recogniser came first.
/// </summary>
internal static class Overlaps
{
    /// <summary>The findings sorted by start, not overlapping, trimmed to letters and digits at cut edges.</summary>
    public static IReadOnlyList<Entity> Resolve(string text, List<Entity> found)
    {
        if (found.Count == 0)
            return [];
        var ranked = found.ToArray();
        Array.Sort(ranked, Rank);
        var owner = new int[text.Length];
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
        for (var at = 0; at < owner.Length;)
        {
            var (start, who) = (at, owner[at]);
            while (at < owner.Length && owner[at] == who)
                at++;
            if (who > 0)
                AddTrimmed(text, ranked[who - 1], start, at, settled);
        }

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
