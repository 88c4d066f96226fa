using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Facts;

/// <summary>The words by which something structured can be mentioned in free text.</summary>
internal sealed class Topic
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "tablet", "tabletten", "capsule", "capsules", "mg", "mcg", "ml", "gram", "ie", "inhalator", "inhalatiecapsule", "inhalatiepoeder", "injectie", "pleister", "mga", "msr", "retard", "druppels",
        "oogdruppels", "zalf", "creme", "drank", "spray", "neusspray", "poeder", "zetpil", "met", "voorzetkamer", "per", "week", "weken", "dag", "24u", "penvulling", "pen", "dispers", "bruistablet",
        "ziekte", "van", "de", "het", "een", "en", "of", "stoornis", "type", "chronische", "chronisch", "acute", "acuut", "verdenking", "mogelijk", "mogelijke", "door", "links", "rechts", "eenmalige",
        "aanval", "allergie", "voor", "syndroom", "recidiverend", "recidiverende", "primaire", "essentiele", "medicatie", "na", "bij", "status", "onbekend", "overige", "met", "zonder", "linker", "rechter",
        "eerder", "doorgemaakt", "i", "ii", "1", "2", "the", "of", "disease", "disorder", "oplossing", "suspensie", "infuus", "subcutaan", "oraal", "depot", "kauwtablet", "smelttablet", "zuur", "in", "op",
    };

    internal Topic(string name, bool withSynonyms)
    {
        Keys = [.. Words.Of(name).Where(w => !Generic.Contains(w) && !char.IsDigit(w[0])).Distinct()];
        if (Keys.Length == 0) Keys = [.. Words.Of(name).Take(2)];
        Canonical = withSynonyms ? [.. Keys.Select(Synonyms.Canonical).Concat(Kinds(Keys)).Distinct()] : Keys;
    }

    /// <summary>A lung carcinoma is also "the malignancy", bone metastases are also "metastases".</summary>
    private static IEnumerable<string> Kinds(string[] keys) =>
        keys.SelectMany(k => (string[])["carcinoom", "metastase", "fractuur", "infarct"], (k, kind) => k.Contains(kind, StringComparison.Ordinal) ? Synonyms.Canonical(kind) : null).OfType<string>();

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
        foreach (var key in Keys) if (Words.Match(key, word)) return true;
        var canonical = Synonyms.Canonical(word);
        foreach (var key in Canonical) if (key == canonical && canonical.Length > 1) return true;
        return false;
    }
}
