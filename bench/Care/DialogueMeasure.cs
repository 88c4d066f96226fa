using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Bench.Care;

/// <summary>
/// English dialogues with the note that somebody wrote of each (columns <c>section_text</c> and <c>dialogue</c>): does the checker tell the note of a dialogue from the note of another?
/// Hallucination is the share of the note's sentences to which it objects; omission is the share of the passages that its own summary of the dialogue tells of which the note has less than half
/// of the words. Known-wrong is the note of the next dialogue of the same kind. Area under the curve with the interval of Hanley and McNeil (1982).
/// </summary>
internal static partial class DialogueMeasure
{
    internal static void Run(string file, Figures figures)
    {
        var rows = Rows(File.ReadAllText(file)).Skip(1).Where(r => r.Count >= 4 && r[2].Length > 0 && r[3].Length > 0).ToList();
        var (own, others) = (new List<(double Wrong, double Missed)>(), new List<(double Wrong, double Missed)>());
        foreach (var kind in rows.GroupBy(r => r[1]).Where(g => g.Count() > 1).Select(g => g.ToList()))
            foreach (var (i, row) in kind.Index())
            {
                var record = Record(row[3]);
                own.Add(Judge(record, row[2]));
                others.Add(Judge(record, kind[(i + 1) % kind.Count][2]));
            }
        figures.Number("dialogues", own.Count, "");
        figures.Number("hallucination, own note", own.Average(o => o.Wrong), "of the sentences");
        figures.Number("hallucination, another's note", others.Average(o => o.Wrong), "of the sentences");
        Area("hallucination", own.ConvertAll(o => o.Wrong), others.ConvertAll(o => o.Wrong), figures);
        figures.Number("omission, own note", own.Average(o => o.Missed), "of the passages");
        figures.Number("omission, another's note", others.Average(o => o.Missed), "of the passages");
        Area("omission", own.ConvertAll(o => o.Missed), others.ConvertAll(o => o.Missed), figures);
    }

    private static (double Wrong, double Missed) Judge(CareRecord record, string note)
    {
        string[] sentences = [.. Ends().Split(note).Select(s => s.Trim()).Where(s => s.Length > 0)];
        var verdicts = SummaryChecker.Check(record, [.. sentences.Select(s => new SummaryClaim(s, ["DocumentReference/d"]))], "en");
        var told = Summariser.Summarise(record, "en").Sentences.SelectMany(s => s.Citations).Select(c => c.Quote).Distinct().ToList();
        var words = WordsOf(note);
        return (verdicts.Count(v => !v.Supported) / (double)sentences.Length, told.Count == 0 ? 0 : told.Count(t => WordsOf(t) is var w && w.Count(words.Contains) * 2 < w.Count) / (double)told.Count);
    }

    private static CareRecord Record(string dialogue) => RecordReader.Read(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        resourceType = "Bundle",
        entry = new object[]
        {
            new { resource = new { resourceType = "Patient", id = "p" } },
            new
            {
                resource = new
                {
                    resourceType = "DocumentReference", id = "d", status = "current", subject = new { reference = "Patient/p" }, type = new { text = "Dialogue" },
                    content = new[] { new { attachment = new { contentType = "text/plain", data = Convert.ToBase64String(Encoding.UTF8.GetBytes(dialogue)) } } },
                },
            },
        },
    })));

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value[..Math.Min(6, m.Length)])];

    private static void Area(string what, List<double> own, List<double> others, Figures figures)
    {
        var area = others.Average(b => own.Average(a => b > a ? 1.0 : b == a ? 0.5 : 0));
        var (q1, q2) = (area / (2 - area), 2 * area * area / (1 + area));
        var error = 1.96 * Math.Sqrt(Math.Max(0, (area * (1 - area)) + ((own.Count - 1) * (q1 + q2 - (2 * area * area)))) / ((double)own.Count * others.Count));
        figures.Number($"{what}, area under the curve", area, "");
        figures.Number($"… {what} from", area - error, "");
        figures.Number($"… {what} to", area + error, "");
    }

    /// <summary>Comma-separated values with quotes that may hold line ends (RFC 4180).</summary>
    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is (',' or '\n'))
            {
                row.Add(cell.ToString().Trim('\r'));
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
            else cell.Append(c);
        }
        if (cell.Length > 0 || row.Count > 0) yield return [.. row, cell.ToString()];
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Ends();

    [GeneratedRegex("[a-z0-9]{3,}")]
    private static partial Regex Word();
}
