using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Dutch numbers in words, 1 to 99, and the English digits.</summary>
internal static class SpelledNumbers
{

    /// <summary>The value of a folded Dutch number word.</summary>
    public static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Values { get; } = Build();

    private static readonly WordSet Spoken = new(
        ["nul zero oh one two three four five six seven eight nine double triple dubbel", .. Values.Dictionary.Keys]);

    /// <summary>All words that are used in reading a number aloud.</summary>
    public static IEnumerable<string> Words => Spoken.Words;

    /// <summary>A word that is used in reading a number aloud.</summary>
    public static bool IsSpoken(Document document, int i) => document[i].IsWord && Spoken.Contains(document.Folded(i));

    /// <summary>A spelled house number: "hoogstraat negen"; "een" is an article far more often.</summary>
    public static bool IsHouse(Document document, int i) =>
        document[i].IsWord && Gaps.IsBlank(document.GapBefore(i)) && Values.TryGetValue(document.Folded(i), out var value) && value > 1;

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] ones = [
            "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien",
            "zestien", "zeventien", "achttien", "negentien"];
        string[] tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        for (var i = 0; i < ones.Length; i++)
            numbers[ones[i]] = i + 1;
        for (var ten = 0; ten < tens.Length; ten++)
        {
            numbers[tens[ten]] = 10 * (ten + 2);
            for (var one = 0; one < 9; one++)
                numbers[ones[one] + "en" + tens[ten]] = 10 * (ten + 2) + one + 1;
        }

        return numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
