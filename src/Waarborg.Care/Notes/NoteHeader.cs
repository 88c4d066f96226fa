using System.Buffers;
using System.Text.RegularExpressions;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Notes;

/// <summary>The heading of a note: title, addressee, identity. It is not part of what the note states, but it tells whose note it is.</summary>
internal static partial class NoteHeader
{
    /// <summary>Without one of these no line states an identity.</summary>
    private static readonly SearchValues<string> Identity = SearchValues.Create(["betreft", "bsn", "geboortedatum"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the body begins.</summary>
    internal static int BodyStart(string text)
    {
        var start = 0;
        if (TitleLine().Match(text) is { Success: true } title) start = title.Length;
        var blank = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        if (blank > 0 && IdentityLine().IsMatch(text[start..blank])) start = blank + 2;
        if (!text.AsSpan().ContainsAny(Identity)) return start;
        while (start < text.Length && IdentityLineAtStart().Match(text[start..]) is { Success: true } line) start += line.Length;
        return start;
    }

    /// <summary>Whether the heading states a birth date or citizen number that differs from the patient's.</summary>
    internal static bool IsAboutAnother(string text, FhirResource? patient)
    {
        if (patient is null || BodyStart(text) is not (> 0 and var body)) return false;
        var heading = text[..body];
        if (!IdentityLine().IsMatch(heading)) return false;
        var bsn = patient.Node.All("identifier").FirstOrDefault(i => i.Text("system")?.EndsWith("bsn", StringComparison.OrdinalIgnoreCase) == true)?.Text("value");
        if (bsn is not null && BsnInText().Match(heading) is { Success: true } number && number.Groups[1].Value != bsn) return true;
        return FhirDate.Parse(patient.Node.Text("birthDate")) is { Day: > 0 } born && BirthDate().Match(heading) is { Success: true } date
            && date.Groups[1].Value.TrimStart('0').Length > 0
            && (int.Parse(date.Groups[1].ValueSpan, null), int.Parse(date.Groups[2].ValueSpan, null), int.Parse(date.Groups[3].ValueSpan, null)) != (born.Day, born.Month, born.Year);
    }

    [GeneratedRegex(@"^[^\n]{0,60}\b(?:\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})(?: - [^\n]{0,80})?\r?\n")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"\b(?:betreft|geboren|geb\.|bsn|geboortedatum|regarding|born|dob)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IdentityLine();

    [GeneratedRegex(@"^[^\n]*\b(?:betreft\s*:|bsn\s*:?\s*\d|geboortedatum\s*:)[^\n]*\n", RegexOptions.IgnoreCase)]
    private static partial Regex IdentityLineAtStart();

    [GeneratedRegex(@"\bbsn\s*:?\s*(\d{8,9})\b", RegexOptions.IgnoreCase)]
    private static partial Regex BsnInText();

    [GeneratedRegex(@"\b(?:geboren|geb\.?|geboortedatum|born|dob)\s*:?\s*(?:op\s+)?(\d{1,2})[-/](\d{1,2})[-/](\d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex BirthDate();
}
