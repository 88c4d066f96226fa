using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Warnings;

/// <summary>Finds text that a reader of the rendered document does not see: comments, invisible characters, white or tiny text, metadata, link titles.</summary>
internal static partial class HiddenText
{
    /// <summary>The hidden stretches. The flag says whether any words at all in it are suspect (true), or only words that instruct (false).</summary>
    internal static IEnumerable<(int Start, int End, bool AnyWords)> Find(string text)
    {
        foreach (Match match in Comment().Matches(text)) yield return (match.Index, match.Index + match.Length, true);
        foreach (Match match in MarkdownComment().Matches(text)) yield return (match.Index, match.Index + match.Length, true);
        foreach (Match match in Styled().Matches(text)) yield return (match.Index, match.Index + match.Length, true);
        foreach (Match match in HiddenElement().Matches(text)) yield return (match.Index, match.Index + match.Length, true);
        foreach (Match match in Invisible().Matches(text)) yield return (match.Index, match.Index + match.Length, true);
        foreach (Match match in Bracketed().Matches(text)) yield return (match.Index, match.Index + match.Length, true);
        foreach (Match match in FrontMatter().Matches(text)) yield return (match.Index, match.Index + match.Length, false);
        foreach (Match match in LinkTitle().Matches(text)) yield return (match.Index, match.Index + match.Length, false);
        foreach (Match match in Attribute().Matches(text)) yield return (match.Index, match.Index + match.Length, false);
        foreach (Match match in MetaLine().Matches(text)) yield return (match.Index, match.Index + match.Length, false);
    }

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|/\*.*?\*/|<!\[CDATA\[.*?\]\]>|%%.+?%%|\{#.*?#\}|\{%\s*comment.*?endcomment\s*%\}", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[ \t]*\[[^\]\r\n]*\]:[ \t]*(?:#|<>|about:blank|\S*)[ \t]*[(""'].*$", RegexOptions.Multiline)]
    private static partial Regex MarkdownComment();

    [GeneratedRegex(@"<(\w+)[^>]*(?:style|color|class)\s*=\s*[""']?[^>]*?(?:color\s*[:=]\s*[""']?\s*(?:white|#f{3}\b|#f{6}|#fefefe|#fdfdfd|#fcfcfc|rgba?\(\s*25[0-5]\s*,\s*25[0-5]|transparent)|(?:=|=[""'])(?:white|#f{3,6})\b|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0\d*)?\b|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*[;""']|hidden|sr-only|position\s*:\s*absolute)[^>]*>.*?</\1\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Styled();

    [GeneratedRegex(@"<(template|script|style|title|head|metadata|meta|noscript|details)\b[^>]*>.*?</\1\s*>|<meta\b[^>]*>|<\w+[^>]*\s(?:hidden|aria-hidden\s*=\s*[""']?true)[^>]*>.*?</\w+\s*>|<font[^>]*color\s*=\s*[""']?(?:white|#f{3,6})[^>]*>.*?</font>|\\(?:textcolor|color)\{white\}\{[^}]*\}", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenElement();

    // Runs of zero-width and tag characters; a single joiner inside a word is ordinary.
    [GeneratedRegex(@"(?:[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u180E\u115F\u3164]{4,}|(?:\uDB40[\uDC00-\uDC7F]){2,}|\u202E[^\r\n\u202C]+|\u200B[^\u200B\r\n]{12,}\u200B)")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[\[({<]{1,2}\s*(?:witte tekst|white text|wit op wit|white on white|verborgen(?: tekst)?|hidden(?: text)?|onzichtbaar|invisible|kleur:? wit|color:? white|tekst in wit|text in white|font ?size ?[01]|metadata|alt[- ]tekst|alt[- ]text|document ?properties|trefwoorden|keywords)\b[^\])}>\r\n]*[\])}>]{1,2}(?:[^\r\n]*?[\[({<]\s*/?\s*(?:witte tekst|white text|verborgen|hidden|einde|end)[^\])}>\r\n]*[\])}>])?", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\A\uFEFF?---\r?\n.*?\r?\n---[ \t]*(?:\r?\n|\z)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"!?\[[^\]\r\n]*\]\([^)\r\n]*\)")]
    private static partial Regex LinkTitle();

    [GeneratedRegex(@"<[a-z][^>]*(?:alt|title|content|data-[\w-]+|aria-label)\s*=\s*(?:""[^""]*""|'[^']*')[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^[ \t]*(?:%|//|@)?\s*(?:title|titel|author|auteur|subject|onderwerp|keywords|trefwoorden|description|omschrijving|metadata|comments?|opmerkingen|x-[\w-]+|note to \w+|pdf:\w+|dc:\w+)\s*[:=][^\r\n]*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MetaLine();
}
