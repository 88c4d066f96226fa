using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Linking;

/// <summary>Reads the title before a name, Dutch or English.</summary>
internal static class Titles
{
    private const int LongestWord = 12;

    private static readonly WordSet Men = new("meneer mijnheer dhr heer hr de\u00A0heer mr sir oom opa broer zoon vader");
    private static readonly WordSet Women = new("mevrouw mevr mw juffrouw juf mej mrs ms miss madam tante oma zus dochter moeder");
    private static readonly WordSet Families = new("familie fam gezin echtpaar family");
    private static readonly WordSet Formal = new("meneer mijnheer dhr heer hr mr sir mevrouw mevr mw juffrouw mej mrs ms miss madam dr drs prof ir ing professor dokter doctor");

    /// <summary>The title right before an offset; the default when there is none.</summary>
    public static Title Before(string text, int start)
    {
        var end = start;
        while (end > 0 && start - end < 3 && text[end - 1] is ' ' or '.' or '\u00A0')
            end--;
        var begin = end;
        while (begin > 0 && end - begin <= LongestWord && char.IsLetter(text[begin - 1]))
            begin--;
        if (begin == end || end == start || end - begin > LongestWord)
            return default;
        var word = Folding.LettersAndDigits(text.AsSpan(begin, end - begin));
        var sex = Men.Contains(word) ? Sex.Male : Women.Contains(word) ? Sex.Female : Sex.Unknown;
        return new(Formal.Contains(word), Families.Contains(word), sex);
    }
}
