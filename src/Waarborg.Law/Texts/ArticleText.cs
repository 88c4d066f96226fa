using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Law;

/// <summary>
/// A norm by its canonical id, and how people write it: <c>GDPR 13(3)</c> is "AVG art. 13 lid 3" in Dutch and "GDPR Art. 13(3)" in English. An id of
/// another form, such as <c>WP216</c>, is shown as it is. Thread safe.
/// </summary>
/// <param name="Canonical">The canonical id: <c>GDPR</c>, <c>AI Act</c>, <c>UAVG</c> or another Dutch act, then <c>rec.</c> and a number, or an article with its
/// parts.</param>
public readonly partial record struct ArticleText(string Canonical)
{
    /// <summary>How people write it in one language.</summary>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another language.</exception>
    public string In(string lang)
    {
        var dutch = lang switch
        {
            "nl" => true,
            "en" => false,
            _ => throw new ArgumentOutOfRangeException(nameof(lang), lang, "Languages are nl and en."),
        };
        var id = Canonical ?? "";
        if (Opinion().Match(id) is { Success: true } opinion)
            return dutch ? $"EDPB-advies {opinion.Groups["number"].Value}" : $"EDPB Opinion {opinion.Groups["number"].Value}";
        if (CivilCode().Match(id) is { Success: true } code)
        {
            return dutch
                ? $"{Dutch("", code.Groups["number"].Value, code.Groups["part"].Captures).Trim()} BW"
                : $"Art. {code.Groups["number"].Value}{string.Concat(code.Groups["part"].Captures)} BW";
        }
        if (Norm().Match(id) is not { Success: true } norm) return id;
        var law = (norm.Groups["law"].Value, dutch) switch
        {
            ("GDPR", true) => "AVG",
            ("AI Act", true) => "AI-verordening",
            var (name, _) => name,
        };
        var number = norm.Groups["number"].Value;
        if (norm.Groups["recital"].Success) return dutch ? $"{law} overweging {number}" : $"{law} Recital {number}";
        return dutch ? Dutch(law, number, norm.Groups["part"].Captures) : $"{law} Art. {number}{string.Concat(norm.Groups["part"].Captures)}";
    }

    /// <summary>The canonical id.</summary>
    public override string ToString() => Canonical ?? "";

    private static string Dutch(string law, string number, CaptureCollection parts)
    {
        var text = new StringBuilder($"{law} art. {number}");
        foreach (Capture part in parts)
        {
            var value = part.Value[1..^1];
            // The definitions of Art. 4 are numbered points, not paragraphs.
            var word = !char.IsAsciiDigit(value[0]) ? "onder" : number == "4" ? "punt" : "lid";
            text.Append(' ').Append(word).Append(' ').Append(value);
        }
        return text.ToString();
    }

    [GeneratedRegex(
        @"^(?<law>GDPR|AI Act|UAVG|WOR|AWGB|WGBL|WGBH/CZ|Wabvpz|Wet BIG) (?<recital>rec\. )?(?<number>\d+[a-z]?)(?<part>\((?:\d+[a-z]?|[a-z]+)\))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Norm();

    /// <summary>An article of the Dutch civil code, such as <c>7:457(2) BW</c>.</summary>
    [GeneratedRegex(@"^(?<number>\d+:\d+)(?<part>\(\d+\))* BW$", RegexOptions.CultureInvariant)]
    private static partial Regex CivilCode();

    [GeneratedRegex(@"^EDPB (?<number>\d+/\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Opinion();
}
