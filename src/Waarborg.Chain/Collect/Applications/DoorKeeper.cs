using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>
/// Takes out at the door what an application does not need and the organisation may not keep: citizen numbers (UAVG art. 46), identity documents, birth dates and pictures
/// (GDPR Art. 5(1)(c)). Pictures inside files never come in, since only text is read. Thread safe.
/// </summary>
internal static partial class DoorKeeper
{
    internal static (string Text, int Removed) Clean(string text, Detector detector, string language)
    {
        var found = detector.Detect(text).Where(e => e.Label is EntityLabel.Bsn or EntityLabel.IdDocument).Select(e => (e.Start, e.End))
            .Concat(Birth().Matches(text).Select(m => (Start: m.Groups["date"].Index, End: m.Groups["date"].Index + m.Groups["date"].Length)))
            .Concat(Picture().Matches(text).Select(m => (Start: m.Index, End: m.Index + m.Length))).OrderBy(s => s.Start).ThenByDescending(s => s.End).ToList();
        var result = new StringBuilder();
        var (at, removed) = (0, 0);
        foreach (var (start, end) in found)
        {
            if (start < at) continue;
            result.Append(text, at, start - at).Append(language == "nl" ? "[weggehaald]" : "[removed]");
            at = end;
            removed++;
        }
        return (result.Append(text, at, text.Length - at).ToString(), removed);
    }

    [GeneratedRegex(
        @"\b(?:geboren|geb\.?(?:\s*datum)?|geboortedatum|born|date of birth|dob)\b[^\n\d]{0,40}?(?<date>\d{1,2}[-/. ]+(?:\p{L}{3,9}|\d{1,2})\.?[-/. ]+(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\p{L}{3,9} \d{1,2},? (?:19|20)\d{2})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"!\[[^\]\r\n]*\]\([^)\r\n]*\)|<img\b[^>]*>|data:image/[^\s)>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();
}
