using System.Text.RegularExpressions;

namespace Waarborg.Care.Notes;

/// <summary>
/// Cuts a note into statements: at lines, SOAP labels and sentence ends. A question keeps its answer, and a fragment without a subject of its own
/// ("Gestopt.", "Nee.") stays with what it is about.
/// </summary>
internal static partial class NoteSplitter
{
    private const int MaxMerged = 240;

    internal static List<Statement> Split(Note note)
    {
        var text = note.Text;
        var spans = new List<(int Start, int End)>();
        var lineStart = NoteHeader.BodyStart(text);
        while (lineStart < text.Length)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            if (lineEnd < 0) lineEnd = text.Length;
            SplitLine(text, lineStart, lineEnd, spans);
            lineStart = lineEnd + 1;
        }
        return [.. spans.Select(s => new Statement(note, s.Start, s.End))];
    }

    private static void SplitLine(string text, int start, int end, List<(int Start, int End)> spans)
    {
        var line = text[start..end];
        var bounds = SoapLabel().Matches(line).SelectMany(m => (int[])[m.Index, m.Index + m.Length]).Concat(SentenceEnd().Matches(line).Where(m => !IsAbbreviation(line, m.Index)).Select(m => m.Index + m.Length))
            .Append(0).Append(line.Length).Distinct().Order().ToArray();
        var first = true;
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var (from, to) = (start + bounds[i], start + bounds[i + 1]);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to <= from) continue;
            if (to - from <= 2 && IsLabel(text[from..to]))
            {
                first = true;
                continue;
            }
            if (!first && spans.Count > 0 && BelongsToPrevious(text, spans[^1], (from, to))) spans[^1] = (spans[^1].Start, to);
            else spans.Add((from, to));
            first = false;
        }
    }

    private static bool BelongsToPrevious(string text, (int Start, int End) previous, (int Start, int End) next)
    {
        if (next.End - previous.Start > MaxMerged) return false;
        var own = text[next.Start..next.End];
        var before = text[previous.Start..previous.End];
        return text[previous.End - 1] == '?' || Wish().IsMatch(before) || Answer().IsMatch(own) || IsFragment(own) || IsFragment(before);
    }

    private static bool IsFragment(string text) => text.Count(c => c == ' ') < 3;

    private static bool IsLabel(string text) => "SOEP".Contains(text[0], StringComparison.Ordinal) && (text.Length == 1 || text[1] == ':');

    private static bool IsAbbreviation(string line, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(line[start - 1]) || line[start - 1] == '.')) start--;
        var word = line[start..stop];
        return word.Length == 1 && char.IsUpper(word[0]) || (line[stop] == '.' && Abbreviation().IsMatch(word));
    }

    [GeneratedRegex(@"(?<=^\s*|[.!?]\s+)[SOEP](?::|\s)\s*(?=[\w'‘(<>])")]
    private static partial Regex SoapLabel();

    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}\d'‘""(<>]|\s+ggz|\s*$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:mw|dhr|dr|drs|prof|ca|evt|bijv|bv|o\.a|i\.v\.m|d\.d|m\.b\.t|n\.a\.v|nr|tel|st|max|min|resp|t\.g\.v|geb|incl|excl|pat)$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(?:vraagt|wil|wenst)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^(?:nee|ja|wel|niet meer|verdenking|gestopt|gestaakt|verwijderd|genoteerd|afgesproken|besloten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();
}
