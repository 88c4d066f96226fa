using System.Text.RegularExpressions;
using Waarborg.Care.Checking;

namespace Waarborg.Care.Language;

/// <summary>Reads whom a clause is about: the patient, or somebody of the family.</summary>
internal static partial class Kin
{
    private const string Word = @"(?:(?:over|groot|schoon|half|stief|pleeg|tweeling)?(?:vader|moeder|ouders?|broers?|broertje|zus|zusje|zussen|zusters?|zoon|zoons|zoontje|dochters?|dochtertje)|ooms?|tantes?|opa|oma|neef|neven|nicht|kleinzoon|kleindochter|kleinkind\w*|echtgeno(?:ot|te)|partner|father|mother|parents?|brothers?|sisters?|sons?|daughters?|uncles?|aunts?|grand\w+|cousins?|husband|wife)";

    /// <param name="clause">The clause.</param>
    /// <param name="before">Whom the clause before it was about.</param>
    /// <param name="startsSentence">Whether a sentence begins here; otherwise a clause without a subject goes on about the same person.</param>
    internal static Bearer Of(string clause, Bearer before, bool startsSentence)
    {
        // "Vader heeft zelf astma": whom a clause begins with it is about.
        if (Own().IsMatch(clause) && !(Starts().IsMatch(clause) && !Speaks().IsMatch(clause))) return Bearer.Patient;
        if (Starts().IsMatch(clause) || Belongs().IsMatch(clause)) return Speaks().IsMatch(clause) ? Bearer.Patient : Bearer.Relative;
        return startsSentence ? Bearer.Patient : before;
    }

    /// <summary>The relatives named in a text, each by the word that stands for it.</summary>
    internal static HashSet<string> In(string text) => [.. Any().Matches(WordForms.Fold(text)).Select(m => One(m.Value))];

    /// <summary>The names that a record gives to relatives ("echtgenote Mien"), each with the word for what that person is.</summary>
    internal static Dictionary<string, string> Named(IEnumerable<string> texts)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in texts.SelectMany(t => WithName().Matches(t))) names.TryAdd(WordForms.Fold(match.Groups[2].Value), One(WordForms.Fold(match.Groups[1].Value)));
        return names;
    }

    /// <summary>Whether a text may speak of the family at all.</summary>
    internal static bool Names(string text) => Household().IsMatch(text) || Any().IsMatch(text);

    private static string One(string word) => word switch
    {
        _ when word.Contains("zus", StringComparison.Ordinal) || word.StartsWith("sister", StringComparison.Ordinal) => "zus",
        _ when word.Contains("broer", StringComparison.Ordinal) || word.StartsWith("brother", StringComparison.Ordinal) => "broer",
        _ when word is "opa" or "grootvader" or "grandfather" => "opa",
        _ when word is "oma" or "grootmoeder" or "grandmother" => "oma",
        _ when word.StartsWith("ouder", StringComparison.Ordinal) || word.StartsWith("parent", StringComparison.Ordinal) => "ouder",
        _ when word.EndsWith("vader", StringComparison.Ordinal) || word == "father" => "vader",
        _ when word.EndsWith("moeder", StringComparison.Ordinal) || word == "mother" => "moeder",
        _ when word.Contains("zoon", StringComparison.Ordinal) || word.StartsWith("son", StringComparison.Ordinal) => "zoon",
        _ when word.Contains("dochter", StringComparison.Ordinal) || word.StartsWith("daughter", StringComparison.Ordinal) => "dochter",
        _ when word.StartsWith("oom", StringComparison.Ordinal) || word.StartsWith("uncle", StringComparison.Ordinal) => "oom",
        _ when word.StartsWith("tante", StringComparison.Ordinal) || word.StartsWith("aunt", StringComparison.Ordinal) => "tante",
        _ when word.StartsWith("echtgeno", StringComparison.Ordinal) || word is "partner" or "husband" or "wife" or "man" or "vrouw" or "vriendin" or "vriend" => "partner",
        _ => word,
    };

    /// <summary>The patient is named as such, or as he or she.</summary>
    [GeneratedRegex(@"^\s*(?:en |maar |waarna |omdat |but |and )?(?:hij|zij|ze|he|she|mw|mevrouw|dhr|meneer|de (?:man|vrouw|heer|jongen|patiënte?)|het meisje|the (?:patient|man|woman|boy|girl))\b|\b(?:pat|patiënte?|patient)\b(?!-)|\b(?:van|bij) (?:mw|dhr|mevrouw|meneer|hem|haar(?! " + Word + @"))\b|\b(?:zelf|hijzelf|zijzelf|hemzelf|haarzelf|himself|herself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"^\s*(?:[SOEP] )?(?:fam(?:ilie)?(?:anamnese)?[.:]* *:? *|FA: *)?(?:(?:haar|zijn|een|mijn|de|her|his|my|an?|the) )?(?:(?:oudere?|jongere?|jongste|oudste|maternal|paternal|older|younger) )?(?:" + Word + @"\b|(?<=\b(?:haar|zijn) )(?:man|vrouw)\b|(?:Man|Vrouw) (?-i:\p{Lu})|familieanamnese|family history)", RegexOptions.IgnoreCase)]
    private static partial Regex Starts();

    /// <summary>"Bij zus aangetoond", "de vermelding betreft haar zus", "dat was haar zusje".</summary>
    [GeneratedRegex(@"\b(?:bij|betreft|betrof|(?:dat|dit|die|het) (?:was|is|waren)|(?:hoort|hoorde|behoort|behoorde) (?:bij|aan|tot)|belongs to|belonged to|that was) (?:(?:van|haar|zijn|een|de|her|his) )*" + Word + @"\b|\b(?:haar|zijn) " + Word + @"(?: (?-i:\p{Lu})\w+)? (?:dat|die|heeft|had|wel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Belongs();

    /// <summary>A relative who speaks for the patient, or does something for the patient.</summary>
    [GeneratedRegex(@"^\s*(?:\w+ ){0,2}" + Word + @"(?: (?-i:\p{Lu})\w+)?\s*(?::|\b(?:belt|belde|meldt|meldde|zegt|zei|vertelt|vertelde|vraagt|vroeg|wil|willen|wilde|wilden|wenst|wensen|geeft aan|regelt|doet|vindt|merkt|ziet|bevestigt|tolkt|helpt|calls?|called|says|said|reports?|asks?)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\b(" + Word + @"|man|vrouw|vriendin|vriend) \(?((?-i:\p{Lu}\p{Ll}{2,}))\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithName();

    [GeneratedRegex(@"\b(?:gezin\w*|famil\w+|kinderen|man|vrouw|children)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Household();

    [GeneratedRegex(@"\b" + Word + @"\b|(?<=\b(?:haar|zijn) )(?:man|vrouw)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Any();
}
