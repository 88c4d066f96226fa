using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Classes of words that behave alike, so that what was learned behind "zwager" holds behind "schoonzus". All lists were written for this
/// project. A word may have several.
/// </summary>
internal static partial class WordClasses
{
    public const uint Title = 1;
    public const uint Role = 1 << 1;
    public const uint Greeting = 1 << 2;
    public const uint Closing = 1 << 3;
    public const uint Relation = 1 << 4;
    public const uint Introduction = 1 << 5;
    public const uint Particle = 1 << 6;
    public const uint PlacePreposition = 1 << 7;
    public const uint StopWord = 1 << 8;
    public const uint Month = 1 << 9;
    public const uint Weekday = 1 << 10;
    public const uint Country = 1 << 11;
    public const uint Place = 1 << 12;
    public const uint Demonym = 1 << 13;
    public const uint Belief = 1 << 14;
    public const uint MaritalStatus = 1 << 15;
    public const uint OrganisationWord = 1 << 16;
    public const uint Job = 1 << 17;
    public const uint StreetEnding = 1 << 18;
    public const uint JobEnding = 1 << 19;
    public const uint AgeWord = 1 << 20;
    public const uint NumberWord = 1 << 21;
    public const uint SecretWord = 1 << 22;
    public const uint Eponym = 1 << 23;
    public const uint Brand = 1 << 24;
    public const uint Living = 1 << 25;
    public const uint Spelled = 1 << 26;
    public const uint Orientation = 1 << 27;
    public const uint OrganisationEnding = 1 << 28;
    public const uint Employer = 1 << 29;

    // Lazy: the lists stand in another file, and the order of initialisation between files is not fixed.
    private static readonly Lazy<Dictionary<string, uint>> Built = new(Build);

    private static readonly WordEndings StreetEndings = new(
        "straat", "weg", "laan", "plein", "gracht", "kade", "singel", "dijk", "steeg", "dreef", "pad", "hof", "wal", "markt", "baan", "oord", "erf",
        "plantsoen", "burg", "veld", "street", "road", "avenue", "lane", "str", "haven", "kamp", "park");

    private static readonly WordEndings JobEndings = new(
        "kundige", "monteur", "medewerker", "medewerkster", "leraar", "lerares", "docent", "docente", "chauffeur", "verkoper", "verkoopster",
        "leider", "leidster", "manager", "ingenieur", "adviseur", "analist", "ontwikkelaar", "verzorgende", "verpleger", "meester", "therapeut",
        "assistent", "assistente", "maker", "bouwer", "werker", "werkster", "houder", "loog", "bakker", "technicus", "consultant", "engineer",
        "operator", "begeleider", "begeleidster", "bestuurder", "schilder", "arts", "boer", "kok", "nurse", "teacher", "driver", "ist", "eur");

    private static readonly WordEndings OrganisationEndings = new(
        "school", "college", "lyceum", "ziekenhuis", "kliniek", "praktijk", "bedrijf", "vereniging", "stichting", "groep", "bank", "zorg", "huis",
        "centrum", "fonds", "universiteit", "gasthuis", "instituut", "bureau", "winkel", "club", "kerk", "apotheek", "groothandel", "fabriek");

    /// <summary>Every word of the lists with its classes.</summary>
    public static IReadOnlyDictionary<string, uint> All => Built.Value;

    /// <summary>The places, for making training texts.</summary>
    public static IEnumerable<string> PlaceNames => Places.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The jobs, for making training texts.</summary>
    public static IEnumerable<string> JobNames => Jobs.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Well-known employers, schools and authorities, for making training texts.</summary>
    public static IEnumerable<string> EmployerNames => WordsOf(Employer);

    /// <summary>Brands, products and medicines, for making training texts.</summary>
    public static IEnumerable<string> BrandNames => WordsOf(Brand);

    /// <summary>Nationalities and origins, for making training texts.</summary>
    public static IEnumerable<string> DemonymNames => WordsOf(Demonym);

    /// <summary>The classes that the end of a word gives away.</summary>
    public static uint ByEnding(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 5)
            return 0;
        return (StreetEndings.End(folded, 1) ? StreetEnding : 0) | (JobEndings.End(folded, 1) ? JobEnding : 0)
            | (OrganisationEndings.End(folded, 1) ? OrganisationEnding : 0);
    }

    private static string[] WordsOf(uint classes) => Lists.First(list => list.Classes == classes).Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, uint> Build()
    {
        var classes = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var (bits, words) in Lists)
        {
            var document = Document.Plain(words);
            for (var i = 0; i < document.Count; i++)
            {
                var word = document.Folded(i).ToString();
                classes[word] = classes.GetValueOrDefault(word) | bits;
            }
        }

        foreach (var word in StopWords.All.Words)
            classes[word] = classes.GetValueOrDefault(word) | StopWord;
        return classes;
    }
}
