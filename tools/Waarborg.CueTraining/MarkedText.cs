using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;

namespace Waarborg.CueTraining;

/// <summary>A CV or letter with the stretches that somebody marked in it.</summary>
/// <param name="Set">The file or folder that it comes from: the texts of one hand.</param>
/// <param name="Document">The text.</param>
/// <param name="Name">The applicant's name.</param>
/// <param name="Marks">The kind of each stretch, where it begins and behind its last character; in the order of the text. Null where nobody marked anything.</param>
internal sealed partial record MarkedText(string Set, ApplicationDocument Document, string Name, IReadOnlyList<(string Kind, int Start, int End)>? Marks)
{
    /// <summary>Everything in a folder: files with marks in the text, and folders with <c>cues.csv</c> beside the documents.</summary>
    /// <exception cref="InvalidDataException">A file or a list cannot be read; the message says which and where, without its text.</exception>
    internal static IEnumerable<MarkedText> In(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(OfFile),
        .. Directory.GetFiles(folder, "cues.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(OfList),
    ];

    /// <summary>The applications in a folder that nobody marked.</summary>
    internal static IEnumerable<MarkedText> UnreadIn(string folder) =>
        from inner in Directory.GetDirectories(folder).Order(StringComparer.Ordinal)
        where !File.Exists(Path.Combine(inner, "cues.csv"))
        from cv in Directory.GetFiles(inner, "cv_*.md").Order(StringComparer.Ordinal)
        from file in (string[])[cv, cv.Replace("cv_", "letter_", StringComparison.Ordinal)]
        where File.Exists(file)
        select new MarkedText(Path.GetFileName(inner), Of(Path.GetFileName(file)[..^"_00.md".Length], File.ReadAllText(file)), File.ReadLines(cv).First().Trim('#', ' '), null);

    /// <summary>Applications behind <c>=== 01</c>, each with its documents behind <c>--- cv</c> and <c>--- letter</c>; a mark is <c>{kind|words}</c>. The first mark of an application is the name.</summary>
    private static IEnumerable<MarkedText> OfFile(string file)
    {
        var set = Path.GetFileNameWithoutExtension(file);
        foreach (var application in Application().Split(File.ReadAllText(file).ReplaceLineEndings("\n")).Skip(1))
        {
            var name = Mark().Match(application);
            if (name.Groups[1].Value != "name") throw new InvalidDataException($"{set}: the first mark of an application is no name.");
            var parts = Part().Split(application);
            for (var i = 1; i + 1 < parts.Length; i += 2)
            {
                var (text, marks, at) = (new StringBuilder(), new List<(string, int, int)>(), 0);
                foreach (Match mark in Mark().Matches(parts[i + 1]))
                {
                    text.Append(parts[i + 1], at, mark.Index - at);
                    marks.Add((mark.Groups[1].Value, text.Length, text.Length + mark.Groups[2].Length));
                    text.Append(mark.Groups[2].ValueSpan);
                    at = mark.Index + mark.Length;
                }
                text.Append(parts[i + 1], at, parts[i + 1].Length - at);
                yield return new(set, Of(parts[i], text.ToString()), name.Groups[2].Value, marks);
            }
        }
    }

    /// <summary>A list of quotes; one that stands more than once is listed more than once, in the order of the text. The first of a candidate is the name.</summary>
    private static IEnumerable<MarkedText> OfList(string list)
    {
        var folder = Path.GetDirectoryName(list)!;
        var rows = File.ReadAllLines(list).Skip(1).Where(line => line.Length > 0).Select(line => Row().Match(line)).Select(m => (Candidate: m.Groups[1].Value, Document: m.Groups[2].Value, Kind: m.Groups[3].Value, Quote: m.Groups[4].Value.Replace("\"\"", "\"", StringComparison.Ordinal)));
        foreach (var candidate in rows.GroupBy(row => row.Candidate))
        {
            foreach (var name in (string[])["cv", "letter"])
            {
                var file = Path.Combine(folder, $"{name}_{candidate.Key}.md");
                if (!File.Exists(file)) continue;
                var document = Of(name, File.ReadAllText(file));
                var (marks, from) = (new List<(string, int, int)>(), new Dictionary<string, int>(StringComparer.Ordinal));
                foreach (var row in candidate.Where(row => row.Document == name))
                {
                    var start = document.Text.IndexOf(row.Quote, from.GetValueOrDefault(row.Quote), StringComparison.Ordinal);
                    if (start < 0) throw new InvalidDataException($"{list}: candidate {row.Candidate}, {name}: a quote of kind {row.Kind} stands there less often than it is listed.");
                    from[row.Quote] = start + row.Quote.Length;
                    marks.Add((row.Kind, start, start + row.Quote.Length));
                }
                yield return new(Path.GetFileName(folder), document, candidate.First().Quote, [.. marks.OrderBy(m => m.Item2)]);
            }
        }
    }

    private static ApplicationDocument Of(string name, string text) => new(name, text, name == "cv" ? DocumentKind.Cv : DocumentKind.Letter);

    [GeneratedRegex(@"^=== *\d\d *\n", RegexOptions.Multiline)]
    private static partial Regex Application();

    [GeneratedRegex(@"^--- *(cv|letter) *\n", RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex(@"\{([a-z_]+)\|([^{}]*)\}")]
    private static partial Regex Mark();

    [GeneratedRegex("""^"?(\w+)"?,"?(\w+)"?,"?(\w+)"?,"?(.*?)"?$""")]
    private static partial Regex Row();
}
