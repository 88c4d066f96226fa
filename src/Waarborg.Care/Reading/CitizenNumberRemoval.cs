using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Care.Reading;

/// <summary>
/// Takes citizen service numbers out of a record: the identifiers, the patient's own number wherever it stands, and in texts what is announced as one or passes the
/// 11-proof. Nine digits that pass by chance go too: a number too many is better taken out than left.
/// </summary>
internal sealed partial class CitizenNumberRemoval(CareRecord record)
{
    /// <summary>Elements in which a number refers to something else; there only the patient's own number is taken out.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "id", "reference", "fullUrl", "url", "system", "versionId", "code", "unit" };

    private readonly string? _own = record.Identity?.CitizenNumber is { Length: >= 8 } number ? number : null;

    internal int Places { get; private set; }

    internal void Clean(FhirResource resource) => Clean(resource.Node);

    private void Clean(FhirNode node)
    {
        foreach (var identifier in node.Children.Where(c => c.Name == "identifier" && PatientIdentity.IsCitizenNumberSystem(c.Text("system"))).ToList())
        {
            node.Remove(identifier);
            Places++;
        }
        foreach (var child in node.Children)
        {
            if (child.Value is { Length: >= 8 } value) child.Value = child.Name == "data" && node["contentType"] is not null ? InAttachment(value) : InText(value, child.Name);
            Clean(child);
        }
    }

    private string InAttachment(string value)
    {
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64String(value, bytes, out var written)) return value;
        // One byte is one character here, so that what is not touched stays what it was, whatever its encoding.
        var text = Encoding.Latin1.GetString(bytes, 0, written);
        var cleaned = InText(text, "data");
        return cleaned == text ? value : Convert.ToBase64String(Encoding.Latin1.GetBytes(cleaned));
    }

    private string InText(string text, string name)
    {
        var cleaned = _own is null ? text : text.Replace(_own, Take(text, _own), StringComparison.Ordinal);
        return Names.Contains(name) ? cleaned : Nine().Replace(Announced().Replace(cleaned, match => match.Groups[1].Value + Take()), match => Passes(match.Value) ? Take() : match.Value);
    }

    private string Take(string text, string number)
    {
        if (text.Contains(number, StringComparison.Ordinal)) Places++;
        return RecordWriter.Removed;
    }

    private string Take()
    {
        Places++;
        return RecordWriter.Removed;
    }

    /// <summary>The 11-proof of the citizen service number: weights 9 to 2 and minus 1.</summary>
    private static bool Passes(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        if (digits.Length != 9 || digits.All(d => d == 0)) return false;
        var sum = -digits[8];
        for (var i = 0; i < 8; i++) sum += digits[i] * (9 - i);
        return sum % 11 == 0;
    }

    [GeneratedRegex(@"((?:\bBSN|burgerservicenummer|sofi-?nummer|citizen service number)[^0-9\n]{0,12})\d(?:[ .\-]?\d){7,8}(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"(?<![\d.,\-/])\d(?:[ .]?\d){8}(?![\d]|[.,\-/]\d)")]
    private static partial Regex Nine();
}
