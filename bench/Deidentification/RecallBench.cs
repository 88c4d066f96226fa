using Waarborg.Deidentification;

namespace Waarborg.Bench.Deidentification;

/// <summary>
/// What stays visible, by label and genre: an entity counts as covered when every letter and digit of it is; the label found does not matter.
/// </summary>
internal static class RecallBench
{
    public static void Measure(Table table, List<GoldText> texts, Detector detector)
    {
        var counts = new SortedDictionary<string, (int Full, int All)>(StringComparer.Ordinal);
        int clean = 0, people = 0, safe = 0, words = 0, masked = 0;
        foreach (var text in texts)
        {
            var covered = Cover(text.Text, detector.Detect(text.Text).Select(e => (e.Start, e.End)));
            var left = false;
            var persons = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (var span in text.Spans)
            {
                var full = IsCovered(text.Text, span, covered);
                var direct = EntityLabels.IsDirect(span.Label);
                left |= direct && !full;
                foreach (var key in new[] { direct ? "all direct" : "all quasi", EntityLabels.ToWire(span.Label), "genre " + text.Genre })
                {
                    counts.TryGetValue(key, out var count);
                    counts[key] = (count.Full + (full ? 1 : 0), count.All + 1);
                }

                if (span.Label == EntityLabel.Person)
                {
                    var entity = span.Entity ?? text.Text[span.Start..span.End];
                    persons[entity] = persons.GetValueOrDefault(entity, true) && full;
                }
            }

            clean += left ? 0 : 1;
            people += persons.Count;
            safe += persons.Values.Count(p => p);
            CountWords(text, covered, ref words, ref masked);
        }

        foreach (var (key, (full, all)) in counts)
            table.Add($"fully covered, {key} ({all})", 100.0 * full / all, "%", Target(key));
        table.Add("people with every mention covered", 100.0 * safe / Math.Max(1, people), "%", "≥ 95");
        table.Add("texts without a direct identifier left", 100.0 * clean / texts.Count, "%", "≥ 90");
        table.Add("words wrongly masked", 100.0 * masked / Math.Max(1, words), "%", "≤ 1.5");
        foreach (var (name, way) in new[] { ("blocks", DeidentificationOperator.Redact), ("labels", DeidentificationOperator.Label) })
            table.Add($"texts in which a direct identifier is found anew, masked with {name}", 100.0 * texts.Count(text => IsFoundAnew(text.Text, detector, way)) / texts.Count, "%");
    }

    /// <summary>What was masked leaves nothing to find: a finding in the masked text is one of the surroundings.</summary>
    private static bool IsFoundAnew(string text, Detector detector, DeidentificationOperator way)
    {
        var profile = DeidentificationProfile.Strict with { Operator = way };
        return !ResidualScan.Scan(new Deidentifier(detector).Apply(text, profile).Text, detector).IsFreeOfDirect;
    }

    private static string Target(string key) => key switch { "all direct" => "≥ 98.5", "all quasi" => "≥ 85", "PERSON" => "≥ 97", _ => "" };

    private static bool[] Cover(string text, IEnumerable<(int Start, int End)> spans)
    {
        var covered = new bool[text.Length];
        foreach (var (start, end) in spans)
            Array.Fill(covered, true, start, end - start);
        return covered;
    }

    private static bool IsCovered(string text, GoldSpan span, bool[] covered)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !covered[i])
                return false;
        }

        return true;
    }

    private static void CountWords(GoldText text, bool[] covered, ref int words, ref int masked)
    {
        var personal = Cover(text.Text, text.Spans.Select(s => (s.Start, s.End)));
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text.Text[i]))
                continue;
            bool any = false, hit = false;
            for (; i < text.Text.Length && char.IsLetterOrDigit(text.Text[i]); i++)
                (any, hit) = (any | personal[i], hit | covered[i]);
            words += any ? 0 : 1;
            masked += !any && hit ? 1 : 0;
        }
    }
}
