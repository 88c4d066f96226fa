namespace Waarborg.Deidentification;

/// <summary>
/// Measures a detector against marked documents. A span is covered when all of its
/// letters and digits are (or all its characters, when it has neither), whatever the label of the finding.
/// </summary>
public static class RecallMeasurement
{
    /// <summary>Runs the detector over every document.</summary>
    /// <param name="gold">Marked documents.</param>
    /// <param name="detect">Returns the findings of one document.</param>
    public static RecallReport Measure(IEnumerable<LabelledDocument> gold, Func<LabelledDocument, IReadOnlyList<Entity>> detect)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(detect);
        var sums = new Sums();
        foreach (var document in gold)
            sums.Add(document, detect(document));
        return sums.Report();
    }

    private sealed class Sums
    {
        private readonly SortedDictionary<EntityLabel, Tally> _labels = [];
        private readonly Tally _direct = new();
        private readonly Tally _quasi = new();
        private readonly Tally _people = new();
        private readonly Tally _clean = new();
        private readonly Tally _words = new();
        private readonly Tally _characters = new();

        public void Add(LabelledDocument document, IReadOnlyList<Entity> found)
        {
            var text = document.Text;
            var covered = Cover(text, found.Select(e => (e.Start, e.End)));
            var clean = true;
            var people = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (var span in document.Spans)
            {
                var full = AddSpan(text, covered, span);
                clean &= full || !EntityLabels.IsDirect(span.Label);
                if (span.Label == EntityLabel.Person)
                {
                    var who = span.EntityId ?? text[span.Start..span.End];
                    people[who] = people.GetValueOrDefault(who, true) && full;
                }
            }

            foreach (var all in people.Values)
                _people.Add(all);
            _clean.Add(clean);
            AddWords(text, covered, Cover(text, document.Spans.Select(s => (s.Start, s.End))));
        }

        public RecallReport Report() => new(
            _direct.Share(),
            _quasi.Share(),
            _labels.ToDictionary(pair => pair.Key, pair => pair.Value.Share()),
            _people.Share(),
            _clean.Share(),
            _words.Share(),
            _characters.Share());

        private bool AddSpan(string text, bool[] covered, LabelledSpan span)
        {
            int counted = 0, seen = 0;
            for (var pass = 0; counted == 0 && pass < 2; pass++)
            {
                for (var i = span.Start; i < span.End; i++)
                {
                    if (pass == 0 && !char.IsLetterOrDigit(text[i]))
                        continue;
                    counted++;
                    seen += covered[i] ? 1 : 0;
                    _characters.Add(!covered[i]);
                }
            }

            var full = seen == counted;
            (EntityLabels.IsDirect(span.Label) ? _direct : _quasi).Add(full);
            if (!_labels.TryGetValue(span.Label, out var tally))
                _labels.Add(span.Label, tally = new());
            tally.Add(full);
            return full;
        }

        private void AddWords(string text, bool[] covered, bool[] marked)
        {
            for (var i = 0; i < text.Length;)
            {
                var start = i;
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                    i++;
                if (i > start && !marked.AsSpan(start, i - start).Contains(true))
                    _words.Add(covered.AsSpan(start, i - start).Contains(true));
                i = Math.Max(i, start + 1);
            }
        }

        private static bool[] Cover(string text, IEnumerable<(int Start, int End)> spans)
        {
            var covered = new bool[text.Length];
            foreach (var (start, end) in spans)
                covered.AsSpan(start, end - start).Fill(true);
            return covered;
        }
    }

    private sealed class Tally
    {
        private int _hits;
        private int _total;

        public void Add(bool hit)
        {
            _hits += hit ? 1 : 0;
            _total++;
        }

        public Proportion Share() => new(_hits, _total);
    }
}
