using System.Text;
using Waarborg.Law;

namespace Waarborg.Pdf.Layout;

/// <summary>Breaks text into lines of a width: after a space, a hyphen or a slash, and within a word only when it is wider than a line. Pure.</summary>
internal static class LineBreaker
{
    /// <summary>Breaks the pieces of a block.</summary>
    /// <param name="pieces">The pieces. White space of any kind and length counts as one space.</param>
    /// <param name="width">In points.</param>
    /// <param name="look">The look of each tone.</param>
    public static IReadOnlyList<IReadOnlyList<InkedText>> Break(IReadOnlyList<DocumentText> pieces, double width, Func<TextTone, Look> look)
    {
        var lines = new List<List<InkedText>>();
        var line = new List<InkedText>();
        var used = 0.0;
        for (var source = 0; source < pieces.Count; source++)
        {
            foreach (var word in Words(Clean(pieces[source].Value)))
            {
                foreach (var part in Fitting(word, width, look(pieces[source].Tone)))
                {
                    var inked = new InkedText(part, pieces[source].Tone, source, look(pieces[source].Tone));
                    if (used > 0 && !EndsTheWordBefore(line, part) && used + inked.Look.Font.Width(part.TrimEnd(' '), inked.Look.Size) > width)
                    {
                        lines.Add(line);
                        (line, used) = ([], 0);
                    }
                    Append(line, inked);
                    used += inked.Width;
                }
            }
        }
        if (line.Count > 0) lines.Add(line);
        return lines;
    }

    /// <summary>The text as one line: any white space, and anything that cannot be drawn, is a space.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var blank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (!blank) clean.Append(rune.ToString());
            else if (clean.Length == 0 || clean[^1] != ' ') clean.Append(' ');
        }
        return clean.ToString();
    }

    private static void Append(List<InkedText> line, InkedText inked)
    {
        if (line.Count > 0 && line[^1].Source == inked.Source) line[^1] = line[^1] with { Text = line[^1].Text + inked.Text };
        else line.Add(inked);
    }

    /// <summary>Whether it is a mark, such as a full stop after a link, that may not begin a line. It may stand a little outside.</summary>
    private static bool EndsTheWordBefore(List<InkedText> line, string part) =>
        part.TrimEnd(' ') is { Length: 1 or 2 } mark && mark.All(c => c is '.' or ',' or ')' or ';' or ':' or ']') && !line[^1].Text.EndsWith(' ');

    private static IEnumerable<string> Words(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '-' or '/')) continue;
            yield return text[from..(i + 1)];
            from = i + 1;
        }
        if (from < text.Length) yield return text[from..];
    }

    /// <summary>A word that is wider than a line, in parts that are not.</summary>
    private static IEnumerable<string> Fitting(string word, double width, Look look)
    {
        if (look.Font.Width(word.TrimEnd(' '), look.Size) <= width)
        {
            yield return word;
            yield break;
        }
        var (part, used) = (new StringBuilder(), 0.0);
        foreach (var rune in word.EnumerateRunes())
        {
            var next = look.Font.Width(rune.ToString(), look.Size);
            if (part.Length > 0 && used + next > width)
            {
                yield return part.ToString();
                part.Clear();
                used = 0;
            }
            part.Append(rune.ToString());
            used += next;
        }
        yield return part.ToString();
    }
}
