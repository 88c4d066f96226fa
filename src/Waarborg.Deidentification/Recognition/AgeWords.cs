using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Ages written as words, Dutch and English: "eenentachtig", "thirty-four", "veertiende", "seventieth". English compounds are two tokens.</summary>
internal static class AgeWords
{
    private static readonly string[] EnglishOnes = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen"];

    private static readonly string[] EnglishOrdinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth"];

    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Cardinals = CardinalWords().GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = OrdinalWords().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words with which such an age begins.</summary>
    public static IEnumerable<string> Words => [.. Cardinals.Dictionary.Keys, .. Ordinals.Dictionary.Keys];

    /// <summary>The age that begins at a token and its last token; a value of -1 when none does.</summary>
    public static (int Value, int Last) Cardinal(Document document, int i) => Read(document, i, Cardinals);

    /// <summary>As <see cref="Cardinal"/>, for "veertiende" and "fourteenth".</summary>
    public static (int Value, int Last) Ordinal(Document document, int i)
    {
        var read = Read(document, i, Ordinals);
        // "Thirty-fourth": the ten is a cardinal.
        return read.Value < 0 && Cardinals.TryGetValue(document.Folded(i), out var ten) && ten % 10 == 0 && document.GapAfter(i) is "-" or " "
            && Ordinals.TryGetValue(document.Folded(i + 1), out var one) && one < 10 ? (ten + one, i + 1) : read;
    }

    private static (int Value, int Last) Read(Document document, int i, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        if (i >= document.Count || !document[i].IsWord || !words.TryGetValue(document.Folded(i), out var value))
            return (-1, i);
        if (value >= 20 && value % 10 == 0 && document.GapAfter(i) is "-" or " " && words.TryGetValue(document.Folded(i + 1), out var one) && one < 10
            && Array.IndexOf(EnglishTens, document.Folded(i).ToString()) >= 0)
            return (value + one, i + 1);
        return (value, i);
    }

    private static Dictionary<string, int> CardinalWords()
    {
        var words = new Dictionary<string, int>(SpelledNumbers.Values.Dictionary, StringComparer.Ordinal);
        for (var i = 0; i < EnglishOnes.Length; i++)
            words.TryAdd(EnglishOnes[i], i + 1);
        for (var i = 0; i < EnglishTens.Length; i++)
            words[EnglishTens[i]] = 10 * (i + 2);
        return words;
    }

    private static Dictionary<string, int> OrdinalWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, value) in SpelledNumbers.Values.Dictionary)
            words[value switch { 1 => "eerste", 3 => "derde", 8 => "achtste", _ => word + (value < 20 && value is not 1 and not 8 ? "de" : "ste") }] = value;
        for (var i = 0; i < EnglishOrdinals.Length; i++)
            words.TryAdd(EnglishOrdinals[i], i + 1);
        for (var i = 0; i < EnglishTens.Length; i++)
            words[EnglishTens[i][..^1] + "ieth"] = 10 * (i + 2);
        return words;
    }
}
