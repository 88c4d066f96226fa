using System.Net;
using System.Text.RegularExpressions;

namespace Waarborg.Care.Reading;

/// <summary>Plain text of an XHTML narrative. Scripts and styles are dropped; entities are resolved; nothing is fetched.</summary>
internal static partial class Narrative
{
    internal static string ToText(string html) =>
        Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(Break().Replace(Hidden().Replace(html, " "), "\n"), " ")), " ").Trim();

    [GeneratedRegex(@"<(script|style)\b.*?</\1\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<(?:br|/p|/div|/li|/tr|/h\d)\b[^>]*>", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Break();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.None, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\r\f]+")]
    private static partial Regex Blank();
}
