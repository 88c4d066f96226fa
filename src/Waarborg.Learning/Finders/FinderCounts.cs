namespace Waarborg.Learning;

/// <summary>
/// How often each feature was seen with each class, in whole numbers. The classes are the passages of the documents, then their sections; each of the two groups is a
/// distribution of its own. Counts of disjoint groups of people add up to exactly the counts of all of them together, so that it makes no difference for an answer over
/// how many shards people were dealt (summation form: Cao and Yang 2015).
/// </summary>
internal sealed class FinderCounts(int passages, int sections)
{
    /// <summary>One occurrence with certainty.</summary>
    public const int Unit = 4096;

    /// <summary>What is less likely than this is not counted for a class: a long tail of next to nothing, most of the file.</summary>
    private const double LeastShare = 0.01;

    private readonly SortedDictionary<uint, uint[]> _rows = [];

    public int Passages => passages;

    public int Classes => passages + sections;

    /// <summary>The features that were seen, ascending.</summary>
    public IReadOnlyCollection<uint> Features => _rows.Keys;

    /// <summary>How often each class was seen.</summary>
    public uint[] Totals { get; } = new uint[passages + sections];

    public uint[]? Row(uint feature) => _rows.GetValueOrDefault(feature);

    /// <summary>The row of a feature, made of zeros when it is new.</summary>
    public uint[] Reach(uint feature)
    {
        if (!_rows.TryGetValue(feature, out var row)) _rows[feature] = row = new uint[Classes];
        return row;
    }

    /// <summary>Counts a lesson.</summary>
    /// <exception cref="ArithmeticException">There are more occurrences than can be counted, some million of one word with one passage.</exception>
    public void Add(FinderLesson lesson)
    {
        var shares = Shares(lesson);
        foreach (var (at, share) in lesson.Planted ? [] : shares) Totals[at] = Sum(Totals[at], share * Unit);
        foreach (var (feature, value) in lesson.Features)
        {
            var row = Reach(feature);
            foreach (var (at, share) in shares) row[at] = Sum(row[at], share * value * Unit);
        }
    }

    /// <summary>A copy in which each row has 256 steps only, as a model in 8 bits would have.</summary>
    public FinderCounts InEightBits()
    {
        var copy = new FinderCounts(passages, sections);
        Totals.CopyTo(copy.Totals, 0);
        foreach (var (feature, row) in _rows)
        {
            var step = Math.Max(1, row.Max() / 255.0);
            copy._rows[feature] = [.. row.Select(count => (uint)Math.Round(Math.Round(count / step) * step))];
        }
        return copy;
    }

    private List<(int At, double Share)> Shares(FinderLesson lesson)
    {
        var shares = new List<(int, double)>();
        for (var p = 0; p < lesson.Passages?.Length; p++) if (lesson.Passages[p] >= LeastShare) shares.Add((p, lesson.Passages[p]));
        for (var s = 0; s < sections; s++) if (lesson.Sections[s] >= LeastShare) shares.Add((passages + s, lesson.Sections[s]));
        return shares;
    }

    private static uint Sum(uint count, double more) =>
        count + Math.Round(more) is var sum && sum <= uint.MaxValue ? (uint)sum : throw new ArithmeticException("There are more occurrences than can be counted.");
}
