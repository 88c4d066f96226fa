using System.Text.RegularExpressions;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Facts;

/// <summary>The words by which something structured can be mentioned in free text.</summary>
internal sealed partial class Topic
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "tablet", "tabletten", "capsule", "capsules", "mg", "mcg", "ml", "gram", "ie", "inhalator", "inhalatiecapsule", "inhalatiepoeder", "injectie", "pleister", "mga", "msr", "retard", "druppels",
        "oogdruppels", "zalf", "creme", "drank", "spray", "neusspray", "poeder", "zetpil", "met", "voorzetkamer", "per", "week", "weken", "dag", "24u", "penvulling", "pen", "dispers", "bruistablet",
        "ziekte", "van", "de", "het", "een", "en", "of", "stoornis", "type", "chronische", "chronisch", "acute", "acuut", "verdenking", "mogelijk", "mogelijke", "door", "links", "rechts", "eenmalige",
        "aanval", "aanvallen", "episode", "niet", "geen", "allergie", "allergische", "voor", "syndroom", "recidiverend", "recidiverende", "primaire", "essentiele", "medicatie", "na", "bij", "status", "onbekend", "overige", "met", "zonder", "linker", "rechter",
        "eerder", "doorgemaakt", "i", "ii", "1", "2", "the", "of", "disease", "disorder", "oplossing", "suspensie", "infuus", "subcutaan", "oraal", "depot", "kauwtablet", "smelttablet", "zuur", "in", "op", "via", "thuis", "zo", "nodig", "bolus", "ieder", "elke", "combinatie",
    };

    internal Topic(string name, bool withSynonyms)
        : this(KeysOf(name), withSynonyms)
    {
    }

    private Topic(string[] keys, bool withSynonyms)
    {
        Keys = keys;
        Canonical = withSynonyms ? [.. Keys.Select(Synonyms.Canonical).Concat(Kinds(Keys)).Distinct()] : Keys;
    }

    /// <summary>A lung carcinoma is also "the malignancy", bone metastases are also "metastases".</summary>
    private static IEnumerable<string> Kinds(string[] keys) =>
        keys.SelectMany(k => (string[])["carcinoom", "metastase", "fractuur", "infarct"], (k, kind) => k.Contains(kind, StringComparison.Ordinal) ? Synonyms.Canonical(kind) : null).OfType<string>();

    private static string[] KeysOf(string name)
    {
        string[] keys = [.. WordForms.Of(name).Where(w => w.Length > 1 && !Generic.Contains(w) && !char.IsDigit(w[0])).Distinct()];
        return keys.Length > 0 ? keys : [.. WordForms.Of(name).Take(2)];
    }

    /// <summary>The topic without words that name others as well; unchanged when nothing would be left.</summary>
    internal Topic Without(IEnumerable<string> shared) => Keys.Except(shared).ToArray() is { Length: > 0 } own && own.Length < Keys.Length ? new(own, withSynonyms: true) : this;

    /// <summary>
    /// The topic by what it is, without where it sits and what caused it: "Diabetes na transplantatie" is a diabetes and no transplantation, "Trombose linkerbeen" no leg.
    /// </summary>
    internal static Topic OfProblem(string name)
    {
        var bare = Bracketed().Replace(name, " ");
        var head = Cause().Match(bare) is { Success: true } cause && WordForms.Of(bare[..cause.Index]).Any(w => w.Length > 3 && !Generic.Contains(w)) ? bare[..cause.Index] : bare;
        var keys = KeysOf(head).Where(k => !Place().IsMatch(k)).ToArray();
        return keys.Length > 0 ? new([.. keys, .. KeysOf(string.Join(' ', Bracketed().Matches(name).Select(m => m.Value))).Where(k => k.Length is > 1 and < 9)], withSynonyms: true) : new(name, withSynonyms: true);
    }

    internal string[] Keys { get; }

    private string[] Canonical { get; }

    internal bool IsMentionedIn(Statement statement) => IsMentionedIn(statement.Words);

    internal bool IsMentionedIn(IReadOnlyList<string> words) => IndexIn(words) >= 0;

    /// <summary>Where the first mention is, or -1.</summary>
    internal int IndexIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++) if (IsMention(words[i])) return i;
        return -1;
    }

    internal bool IsMention(string word)
    {
        foreach (var key in Keys)
            // A short word that only begins the name ("ijzer" for "ijzergebreksanemie") is another thing.
            if (WordForms.Match(key, word) && (word.Length >= key.Length || word.Length >= 6)) return true;
        if (word.Length > 11 && word.EndsWith("allergie", StringComparison.Ordinal) && Keys.Any(k => k.StartsWith(word[..^8], StringComparison.Ordinal))) return true;
        var canonical = Synonyms.Canonical(word);
        foreach (var key in Canonical) if (key == canonical && canonical.Length > 1) return true;
        return false;
    }

    [GeneratedRegex(@"\(([^)]*)\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s(?:na|door|bij|met|wegens|vanwege|ten gevolge van|t\.?g\.?v\.?|onder|zonder|due to|after|with)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Cause();

    /// <summary>Where it sits, with or without a side; left out of what names it.</summary>
    [GeneratedRegex(@"^(?:(?:linker|rechter|boven|onder)\w+|links?|rechts?|beiderzijds|heup|knie|rug|nek|borst|bekken|kaak|teen|tenen|vinger|bot|been|arm|hand|voet|oog|oor|schouder|elleboog|pols|enkel|wervelkolom|lumbaal|cervicaal|thoracaal|left|right|bilateral|leg|relapsing|remitting|terminale|diepveneuze)$")]
    private static partial Regex Place();
}
