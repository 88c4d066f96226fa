using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Weighing;

/// <summary>The time in a file that is about a criterion.</summary>
internal static class Experience
{
    /// <summary>A stretch of time with the probability that it is evidence.</summary>
    /// <param name="Period">From when until when.</param>
    /// <param name="Evidence">The highest probability among its lines.</param>
    /// <param name="Paid">False for an internship or voluntary work.</param>
    internal readonly record struct Span(Period Period, double Evidence, bool Paid);

    internal static List<Span> Spans(FileReading file, double[] evidence)
    {
        var spans = new List<Span>();
        foreach (var entry in file.Application.Entries.Where(e => e.Section is not (Section.Education or Section.Courses or Section.Leisure or Section.References)))
        {
            var (best, paid) = (0.0, entry.Section != Section.Volunteering);
            for (var s = 0; s < evidence.Length; s++)
            {
                if (file.Statements[s].Statement.Entry != entry) continue;
                best = Math.Max(best, evidence[s]);
                if (file.Statements[s] is { OpensEntry: true, IsUnpaid: true }) paid = false;
            }
            spans.Add(new(entry.Period, best, paid));
        }
        // "Since August 2021 I work there" in a sentence.
        for (var s = 0; s < evidence.Length; s++)
            if (file.Statements[s].Statement is { Entry: null, Period: { Slack: not 3 } period, Section: not (Section.Education or Section.Courses or Section.Leisure or Section.References) })
                spans.Add(new(period, evidence[s], !file.Statements[s].IsUnpaid));
        return spans;
    }

    /// <summary>The months that spans cover, overlaps once.</summary>
    /// <param name="spans">The spans.</param>
    /// <param name="widened">True to take rough dates at their widest.</param>
    internal static double Months(IEnumerable<Span> spans, bool widened)
    {
        var (total, end) = (0.0, double.MinValue);
        foreach (var (start, stop) in spans.Select(s => widened ? (s.Period.Start - s.Period.Slack, s.Period.End + (s.Period.Ongoing ? 0 : s.Period.Slack)) : (s.Period.Start, s.Period.End)).OrderBy(s => s.Item1))
        {
            total += Math.Max(0, stop - Math.Max(start, end));
            end = Math.Max(end, stop);
        }
        return total;
    }
}
