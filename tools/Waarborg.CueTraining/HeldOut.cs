using System.Globalization;

namespace Waarborg.CueTraining;

/// <summary>Counts, at several thresholds, what is hidden in documents that a model did not learn from.</summary>
internal sealed class HeldOut
{
    private static readonly float[] s_least = [float.PositiveInfinity, 0, -1, -1.5f, -2, -2.2f, -2.5f];
    private static readonly float[] s_leave = [float.NegativeInfinity, -6, -5, -4, -3.5f, -3];

    private readonly Count[] _counts = [.. s_least.SelectMany(least => s_leave.Select(leave => new Count(least, leave)))];
    private int _quotes;
    private int _words;
    private int _work;

    /// <summary>Counts a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sums">What the model says of each of its words.</param>
    internal void Add(MarkedDocument document, float[] sums)
    {
        lock (_counts)
        {
            _quotes += document.Quotes.Count;
            _words += document.Words.Count(w => w.Label is Label.Plain or Label.Work);
            _work += document.Words.Count(w => w.Label is Label.Work);
            foreach (var count in _counts)
            {
                var hides = document.Hidden(sums, count.Least, count.Leave);
                count.Quotes += document.Quotes.Count(q => hides.AsSpan(q.First, q.Last - q.First + 1).Contains(true));
                for (var i = 0; i < hides.Length; i++)
                {
                    if (!hides[i]) continue;
                    if (document.Words[i].Label is Label.Plain or Label.Work) count.Words++;
                    if (document.Words[i].Label is Label.Work) count.Work++;
                }
            }
        }
    }

    /// <summary>Writes a line for each threshold from which on a word is hidden, with the thresholds below which a word of a list stays side by side.</summary>
    internal void Print(string name)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_quotes} quotes, {_words} other words, {_work} of them marked as work. Hidden: quotes, other words, work"));
        foreach (var row in _counts.GroupBy(c => c.Least))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {row.Key,4}  ") + string.Join(" | ", row.Select(c => string.Create(CultureInfo.InvariantCulture, $"leave {c.Leave}: {Share(c.Quotes, _quotes):F1} {Share(c.Words, _words):F2} {Share(c.Work, _work):F1}"))));
    }

    private static double Share(int part, int all) => all == 0 ? 0 : 100.0 * part / all;

    private sealed class Count(float least, float leave)
    {
        public float Least { get; } = least;
        public float Leave { get; } = leave;
        public int Quotes { get; set; }
        public int Words { get; set; }
        public int Work { get; set; }
    }
}
