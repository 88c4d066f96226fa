namespace Waarborg.Chain.Train;

/// <summary>
/// Cuts the time of a data set into slices with about as many records in each, at the start of days. The cuts are made once, when a model begins, and stay: they must not
/// move when somebody leaves, since then no earlier checkpoint would be one that training without them gives. (Slicing as in SISA, Bourtoule et al. 2021, by time.)
/// </summary>
internal static class SliceCutter
{
    /// <summary>When each slice begins, ascending, at most <paramref name="slices"/> and at least one; fewer when many records are of one day.</summary>
    internal static IReadOnlyList<DateTimeOffset> Cut(IEnumerable<DateTimeOffset> moments, int slices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(slices, 1);
        var sorted = moments.Select(m => new DateTimeOffset(m.UtcDateTime.Date, TimeSpan.Zero)).Order().ToList();
        if (sorted.Count == 0) return [DateTimeOffset.UnixEpoch];
        return [.. Enumerable.Range(0, slices).Select(i => sorted[(int)((long)i * sorted.Count / slices)]).Distinct()];
    }

    /// <summary>The slice of a moment.</summary>
    internal static int Of(DateTimeOffset moment, IReadOnlyList<DateTimeOffset> from)
    {
        var slice = 0;
        while (slice + 1 < from.Count && moment >= from[slice + 1]) slice++;
        return slice;
    }
}
