using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>The spelling of e-mail addresses.</summary>
internal static class EmailAddresses
{
    private static readonly WordSet Ats = new("apenstaartje apenstaart apestaartje apestaart at");
    private static readonly WordSet Dots = new("punt dot");

    /// <summary>
    /// The bounds of the address around an '@', or an empty range. Domains may be of any script; one without a dot is taken when asked.
    /// </summary>
    public static (int Start, int End) Around(string text, int at, bool needsDot)
    {
        var start = at;
        while (start > 0 && IsLocal(text[start - 1]))
            start--;
        while (start < at && text[start] is '.' or '-' or '\'' or '*' or '_' or '/' or '=' or '&')
            start++;
        if (start == at && at > 0 && text[at - 1] == '"')
            return Quoted(text, at);
        var end = at + 1;
        while (end < text.Length && IsDomain(text[end]))
            end++;
        while (end > at + 1 && text[end - 1] is '.' or '-')
            end--;
        var domain = text.AsSpan(at + 1, end - at - 1);
        var dot = domain.LastIndexOf('.');
        var whole = domain.Length > 0 && (dot > 0 ? domain.Length - dot > 2 && !char.IsAsciiDigit(domain[^1]) : !needsDot);
        return start < at && whole ? (start, end) : (at, at);
    }

    /// <summary>Lower case, with "apenstaartje" and "punt" written as signs and without blanks.</summary>
    public static string Normalise(string value)
    {
        var document = Document.Plain(value);
        if (value.Contains('@', StringComparison.Ordinal) && !HasBlank(value))
            return string.Concat(value.Select(Folding.Fold));
        var plain = new System.Text.StringBuilder(value.Length);
        for (var i = 0; i < document.Count; i++)
        {
            var word = document.Folded(i);
            var isSign = i > 0 && i + 1 < document.Count;
            if (isSign && Ats.Contains(word))
                plain.Append('@');
            else if (isSign && Dots.Contains(word))
                plain.Append('.');
            else if (isSign && word is "streepje")
                plain.Append('-');
            else if (isSign && word is "underscore")
                plain.Append('_');
            else
                plain.Append(word);
            foreach (var c in document.GapAfter(i))
            {
                if (c is '@' or '.' or '-' or '_' or '+')
                    plain.Append(c);
            }
        }

        return plain.ToString();
    }

    public static bool IsLocal(char c) => char.IsLetterOrDigit(c) || Folding.IsMark(c) || "._%+-'&~!$".Contains(c, StringComparison.Ordinal);

    public static bool IsDomain(char c) => char.IsLetterOrDigit(c) || Folding.IsMark(c) || c is '.' or '-';

    private static bool HasBlank(string value) => value.AsSpan().Holds(" \t\u00A0\n");

    private static (int Start, int End) Quoted(string text, int at)
    {
        const int Longest = 66;
        var open = text.AsSpan(Math.Max(0, at - Longest), Math.Min(at, Longest) - 1).LastIndexOf('"');
        if (open < 0)
            return (at, at);
        var start = Math.Max(0, at - Longest) + open;
        var end = at + 1;
        while (end < text.Length && IsDomain(text[end]))
            end++;
        while (end > at + 1 && text[end - 1] is '.' or '-')
            end--;
        return text.AsSpan(at, end - at).Contains('.') ? (start, end) : (at, at);
    }
}
