using System.Collections.Frozen;

namespace Waarborg.Care.Language;

/// <summary>Words that name the same thing in Dutch records: abbreviations, lay words, Latin, trade names. One line a meaning; the first word stands for all.</summary>
internal static class Synonyms
{
    private static readonly string[] Lines =
    [
        "hartfalen decompensatie decompensatio cordis hartzwakte", "diabetes dm dm1 dm2 suikerziekte suiker", "nierschade nierinsufficientie cns nierfunctie egfr nierfalen",
        "hartinfarct infarct myocardinfarct stemi nstemi onderwandinfarct voorwandinfarct", "atriumfibrilleren boezemfibrilleren af vkf afib", "hypertensie bloeddruk rr",
        "beroerte cva herseninfarct", "borstkanker mammacarcinoom", "longkanker longcarcinoom", "carcinoom kanker maligniteit tumor", "metastase uitzaaiing metastasen",
        "pneumonie longontsteking", "urineweginfectie uwi blaasontsteking cystitis", "artritis reuma ra", "jicht jichtaanval", "depressie depressief depressieve somber",
        "manie manisch manische", "bipolaire manisch-depressief", "cholesterol hypercholesterolemie ldl", "collumfractuur heupfractuur", "breuk fractuur gebroken",
        "valproinezuur valproaat depakine", "acetylsalicylzuur aspirine ascal", "adrenaline epinefrine epipen", "paracetamol acetaminofen", "lithium lithiumcarbonaat",
        "levodopa madopar sinemet", "acenocoumarol sintrommitis sintrom", "aspart novorapid", "glargine lantus", "hersenvliesontsteking meningitis", "pinda pindas",
        "ei eieren kippenei", "penicilline penicillinen penicillinetest amoxicilline", "roken rookt rookte rookstop gerookt sigaretten packyears roker", "zwangerschapsdiabetes gdm",
        "gestopt gestaakt staken stop stoppen beeindigd afgebouwd", "allergie overgevoeligheid allergisch", "bijwerking verdragen", "huiduitslag uitslag exantheem rash galbulten urticaria",
        "oedeem vocht", "kortademig dyspnoe benauwd kortademigheid", "pijn pijnlijk klachten", "echtgenote vrouw partner", "echtgenoot man partner", "controle follow-up nacontrole",
        "zuurstof o2 saturatie sat", "gewicht afgevallen gewichtsverlies aangekomen gewichtstoename", "bevalling partus vaginaal geboren", "overleden overleed", "gewricht gewrichten",
        "leverwaarden alat asat leverfunctie", "hb hemoglobine", "epilepsie insult", "reanimeren reanimatie gereanimeerd reanimatiewens", "verpleeghuis verzorgingshuis woonzorgcentrum",
        "delier verward verwardheid", "schildwachtklier schildwachtklierprocedure", "nsaid ibuprofen naproxen diclofenac", "gokverslaving gokken impulscontrolestoornis", "hallucinaties ziet",
        "valt vallen viel val", "vaccin vaccinatie gevaccineerd", "tolkt tolk", "verwijzing verwezen", "autorijden rijdt auto rijden rijgeschikt", "spierpijn spierklachten", "maagklachten maagpijn",
    ];

    private static readonly FrozenDictionary<string, string> First = Build();

    /// <summary>The word that stands for this one's meaning, or the word itself.</summary>
    internal static string Canonical(string word)
    {
        if (First.TryGetValue(word, out var known)) return known;
        foreach (var ending in (string[])["en", "s", "e"])
            if (word.Length > 5 && word.EndsWith(ending, StringComparison.Ordinal) && First.TryGetValue(word[..^ending.Length], out known)) return known;
        return word;
    }

    private static FrozenDictionary<string, string> Build()
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            var words = line.Split(' ');
            foreach (var word in words) first.TryAdd(word, words[0]);
        }
        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
