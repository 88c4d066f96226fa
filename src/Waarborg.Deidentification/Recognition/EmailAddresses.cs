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
        var domain = WithoutRest(text.AsSpan(at + 1, end - at - 1));
        end = at + 1 + domain.Length;
        var dot = domain.LastIndexOf('.');
        var whole = domain.Length > 0 && (dot > 0 ? IsTopLevel(domain[(dot + 1)..]) : !needsDot);
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

    public static bool IsLocal(char c) => Folding.IsOfWord(c) || "._%+-'&~!$".Contains(c, StringComparison.Ordinal);

    public static bool IsDomain(char c) => Folding.IsOfWord(c) || c is '.' or '-';

    /// <summary>Two signs or more; with a number grown to it, two letters before that.</summary>
    private static bool IsTopLevel(ReadOnlySpan<char> label) => label.Length > 1 && (!char.IsAsciiDigit(label[^1]) || !label[..2].Holds("0123456789"));

    /// <summary>No top-level domain is one sign, nor begins and ends with a digit: behind "jan@mail.example-1234 AB" and "jan@mail.example.A" begins something else.</summary>
    private static ReadOnlySpan<char> WithoutRest(ReadOnlySpan<char> domain)
    {
        while (domain.LastIndexOfAny('.', '-') is var at and > 0 && IsRest(domain[(at + 1)..]))
            domain = domain[..at];
        return domain;
    }

    private static bool IsRest(ReadOnlySpan<char> label) => label.Length < 2 || (char.IsAsciiDigit(label[0]) && char.IsAsciiDigit(label[^1]));

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
