using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// The Belgian forms: national register numbers (rijksregisternummer: birth date, serial number and 97 minus the rest of division by 97; with a 2
/// before them for who was born from 2000 on), enterprise numbers, plates such as "1-ABC-234", and postcodes between a house number and a town.
/// </summary>
internal sealed class BelgianRecogniser : IRecogniser
{
    private const int NationalDigits = 11;
    private const int EnterpriseDigits = 10;
    private const int PostcodeDigits = 4;

    private static readonly WordEndings Streets = new("straat", "laan", "weg", "plein", "steenweg", "lei", "dreef", "kaai", "markt", "baan", "dijk", "hof", "veld", "berg");

    public string Name => "belgium";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[NationalDigits];
        foreach (var i in document.Where<Possible>())
        {
            if (document.Bears(i, Trigger.NineDigits) && document[i].Length <= NationalDigits && (i == 0 || !document.TouchesNext(i - 1) || IsCountry(document, i - 1)) && !NumberGroups.GoesBefore(document, i, ".,-/:"))
                AddNumber(document, i, NumberGroups.Read(document, i, ".- \u00A0‑", 1, buffer), found);
            var length = document[i].Length;
            if (length == 1)
                AddPlate(document, i, found);
            else if (length == PostcodeDigits)
                AddPostcode(document, i, found);
        }
    }

    private void AddNumber(Document document, int i, NumberGroups groups, List<Entity> found)
    {
        var last = i + groups.Count - 1;
        if (document.TouchesNext(last) || NumberGroups.GoesOn(document, last, ".,-/:"))
            return;
        if (IsNational(groups.Digits))
            found.Add(new(document[i].Start, document[last].End, EntityLabel.Bsn, groups.Count == 5 ? Scores.Checked : 0.85, Name));
        else if (groups.Digits.Length == EnterpriseDigits && groups.Digits[0] is '0' or '1' && IsEnterprise(groups.Digits) && i > 0 && IsCountry(document, i - 1))
            found.Add(new(document[i - 1].Start, document[last].End, EntityLabel.CustomerId, Scores.Checked, Name));
    }

    private static bool IsCountry(Document document, int i) => document.Folded(i) is "be" && document[i].IsAllUpper && document.GapAfter(i).Length <= 1;

    /// <summary>Eleven digits: year, month (20 or 40 more for a bis number), day, serial number and check.</summary>
    internal static bool IsNational(ReadOnlySpan<char> digits)
    {
        if (digits.Length != NationalDigits)
            return false;
        var (month, day) = (((digits[2] - '0') * 10) + digits[3] - '0', ((digits[4] - '0') * 10) + digits[5] - '0');
        if (month % 20 > 12 || month > 52 || day > 31)
            return false;
        var number = long.Parse(digits[..9]);
        var check = int.Parse(digits[9..]);
        return number > 0 && (97 - (number % 97) == check || 97 - ((2_000_000_000 + number) % 97) == check);
    }

    private static bool IsEnterprise(ReadOnlySpan<char> digits) => 97 - (int.Parse(digits[..8]) % 97) == int.Parse(digits[8..]);

    private void AddPlate(Document document, int i, List<Entity> found)
    {
        if (document[i + 1] is { IsAllUpper: true, Length: 3 } && document[i + 2] is { IsNumber: true, Length: 3 } && document.GapAfter(i) is "-"
            && document.GapAfter(i + 1) is "-" && !document.TouchesNext(i + 2) && (i == 0 || !document.TouchesNext(i - 1)) && !document.GapAfter(i + 2).StartsWith("-"))
            found.Add(new(document[i].Start, document[i + 2].End, EntityLabel.LicensePlate, Scores.Announced, Name));
    }

    /// <summary>"Kerkstraat 12, 9000 Gent", "B-9000 Gent".</summary>
    private void AddPostcode(Document document, int i, List<Entity> found)
    {
        if (document.Surface(i)[0] == '0' || document.TouchesNext(i) || document.GapAfter(i) is not " " || i == 0
            || document[i + 1] is not { IsWord: true, StartsUpper: true, Length: > 2 } || DateReader.IsMonth(document, i + 1))
            return;
        var country = document.GapBefore(i) is "-" && document[i - 1].IsAllUpper && document.Folded(i - 1) is "b";
        var house = i - 1;
        if (document.GapBefore(i) is ", " or "\n" && document[house].IsWord && document[house].Length == 1 && document.TouchesNext(house - 1))
            house--;
        var behindHouse = document.GapBefore(i) is ", " or "\n" && document[house] is { IsNumber: true, Length: <= 4 } && house > 0 && document.GapBefore(house) is " "
            && Streets.End(document.Folded(house - 1), 2);
        if (country || behindHouse)
            found.Add(new(document[country ? i - 1 : i].Start, document[i].End, EntityLabel.Postcode, Scores.Formed, Name));
    }

    /// <summary>Nine digits or more, one before a hyphen, or four before a capital.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var plate = looks.Length(1) & looks.After(GapKind.Dash);
            var postcode = looks.Length(PostcodeDigits) & looks.After(GapKind.Blank) & looks.Is(TokenKind.Upper, 1);
            return looks.Is(TokenKind.Number) & (looks.Marked(Trigger.NineDigits) | plate | postcode);
        }
    }
}
