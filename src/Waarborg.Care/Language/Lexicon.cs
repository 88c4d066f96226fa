using System.Collections.Frozen;

namespace Waarborg.Care.Language;

/// <summary>
/// Which words may stand for one another when a clinician tells something in own words: technical and lay words, Dutch and English, abbreviations, classes and their members. Wider than
/// <see cref="Synonyms"/>, which says what names the same thing. A line is a meaning; a word may have several. "_" joins words that have a meaning together.
/// </summary>
internal static partial class Lexicon
{
    private static readonly string[] Endings = ["en", "s", "e", "n", "je", "tje", "t", "te", "de", "den"];

    private static readonly string[] Links = ["", "s", "e", "en", "n"];

    private static (WordKind Kind, string[] Lines)[] Tables =>
        [(WordKind.Finding, Findings), (WordKind.Treatment, Treatments), (WordKind.Drug, Drugs), (WordKind.Drug, Substances), (WordKind.None, Uses), (WordKind.Event, Events), (WordKind.Life, Lives), (WordKind.Place, Places), (WordKind.Test, Tests), (WordKind.Person, People), (WordKind.Common, Common)];

    /// <summary>Built when first asked for: after the tables, which stand in other files.</summary>
    private static class Index
    {
        internal static readonly FrozenDictionary<string, Meaning[]> Known = Build();

        internal static readonly (int From, int To) Substance = (Findings.Length + Treatments.Length + Drugs.Length, Findings.Length + Treatments.Length + Drugs.Length + Substances.Length);

        internal static readonly FrozenDictionary<string, string[][]> Joined = Phrases();
    }

    /// <summary>One meaning of a word: its line, and whether the word is only a member of the class that the line names.</summary>
    private readonly record struct Meaning(int Line, bool Member, WordKind Kind);

    /// <summary>Puts words that have a meaning together into one: "intensive care" is "intensivecare".</summary>
    internal static IEnumerable<string> Join(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Index.Joined.TryGetValue(words[i], out var phrases) && Array.Find(phrases, p => Follows(words, i, p)) is { } found)
            {
                yield return string.Concat(found);
                i += found.Length - 1;
            }
            else if (words[i].Length > 8 && words[i].EndsWith("vrij", StringComparison.Ordinal))
            {
                // "Aanvalsvrij" is without attacks.
                yield return "geen";
                yield return words[i][..^4].TrimEnd('s');
            }
            else yield return words[i];
        }
    }

    /// <summary>What kinds of thing a word can name; none when it is not known.</summary>
    internal static WordKind KindOf(string word)
    {
        if (word.Length > 8 && (word.StartsWith("linker", StringComparison.Ordinal) || word.StartsWith("rechter", StringComparison.Ordinal))) return KindOf(word[(word[0] == 'l' ? 6 : 7)..]);
        // "Vaatchirurg" is somebody, whatever its first part is.
        for (var at = 0; at == 0 || at <= word.Length - 6; at++)
            if (Meanings(word.AsSpan(at)).Aggregate(WordKind.None, (kind, m) => kind | m.Kind) is not WordKind.None and var own) return own;
        return Parts(word) is { Head: { } head } ? KindOf(head) : WordKind.None;
    }

    /// <summary>Whether two words share a meaning; of compounds the last parts have to, and the first parts where both have one.</summary>
    internal static bool Same(string a, string b)
    {
        var (one, other) = (Look(a), Look(b));
        if (one.Own.Length > 0 && other.Own.Length > 0) return Share(one.Own, other.Own);
        if (one.Head is null && other.Head is null) return false;
        if (one.Head is not null && other.Head is not null) return Share(one.Head, other.Head) && Share(one.Modifier!, other.Modifier!);
        return one.Head is not null ? Share(one.Head, other.Own) || Share(one.Modifier!, other.Own) : Share(one.Own, other.Head!) || Share(one.Own, other.Modifier!);
    }

    /// <summary>Whether a compound shares only its first part with the other word: "sikkelceldragerschap" is no "sikkelcelziekte", "insulinepomp" no "insuline".</summary>
    internal static bool SharesModifierOnly(string a, string b)
    {
        var (one, other) = (Look(a), Look(b));
        if ((one.Head is null) == (other.Head is null)) return false;
        var (compound, plain) = one.Head is null ? (other, one) : (one, other);
        return plain.Own.Length > 0 && !Share(compound.Head!, plain.Own) && Share(compound.Modifier!, plain.Own);
    }

    /// <summary>What is known of a word: its own meanings, or those of its two parts.</summary>
    private sealed record Entry(Meaning[] Own, Meaning[]? Modifier, Meaning[]? Head);

    /// <summary>The words looked up for the record at hand; forgotten with it (<see cref="Forget"/>).</summary>
    [ThreadStatic]
    private static Dictionary<string, Entry>? _looked;

    private static Entry Look(string word)
    {
        _looked ??= new(StringComparer.Ordinal);
        if (_looked.TryGetValue(word, out var known)) return known;
        if (_looked.Count > 50_000) _looked.Clear();
        var own = Meanings(word);
        var (modifier, head) = own.Length > 0 ? default : Parts(word);
        return _looked[word] = new(own, modifier is null ? null : Meanings(modifier), head is null ? null : Meanings(head));
    }

    /// <summary>Forgets the words of a record.</summary>
    internal static void Forget() => _looked = null;

    /// <summary>The part of the body that a word names, or that a compound begins with ("knieprothese", "gonartrose"), as the line of its meaning; none when it names none.</summary>
    internal static int? PlaceOf(string word)
    {
        static int? Place(Meaning[]? meanings) => meanings is null ? null : Array.FindIndex(meanings, m => m.Kind == WordKind.Place) is >= 0 and var at ? meanings[at].Line : null;
        var entry = Look(word);
        return Place(entry.Own) ?? Place(entry.Modifier) ?? Place(entry.Head) ?? (Of.FirstOrDefault(o => word.StartsWith(o.Part, StringComparison.Ordinal)) is { Place: { } name } ? Place(Meanings(name)) : null);
    }

    /// <summary>Latin first parts, and lay words in front of others, with the part of the body that they speak of.</summary>
    private static readonly (string Part, string Place)[] Of =
        [("gon", "knie"), ("knie", "knie"), ("cox", "heup"), ("heup", "heup"), ("pols", "pols"), ("schouder", "schouder"), ("enkel", "enkel"), ("elleboog", "elleboog"), ("pneumo", "long"), ("bronch", "long"), ("nefr", "nier"), ("hepat", "lever"), ("mamma", "borst"), ("ovari", "eierstok"), ("prostat", "prostaat"), ("otitis", "oor"), ("tonsil", "keel"), ("cholecyst", "galblaas"), ("cataract", "oog"), ("glaucoom", "oog"), ("retino", "oog"), ("staar", "oog")];

    /// <summary>Whether a word names one drug: a member of a class or a trade name, and not a class.</summary>
    internal static bool IsMember(string word) => Index.Known.TryGetValue(word, out var meanings) && (Array.Exists(meanings, m => m.Member) || Array.Exists(meanings, m => m.Line >= Index.Substance.From && m.Line < Index.Substance.To));

    private static bool Share(Meaning[] one, Meaning[] other)
    {
        foreach (var a in one)
            foreach (var b in other)
                if (a.Line == b.Line && !(a.Member && b.Member)) return true;
        return false;
    }

    private static bool Follows(List<string> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var i = 1; i < phrase.Length; i++) if (words[at + i] != phrase[i]) return false;
        return true;
    }

    private static Meaning[] Meanings(ReadOnlySpan<char> word)
    {
        var known = Index.Known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var found)) return found;
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal) && known.TryGetValue(word[..^ending.Length], out found)) return found;
        return [];
    }

    /// <summary>The two known parts of a compound, the last as long as may be.</summary>
    private static (string? Modifier, string? Head) Parts(string word)
    {
        if (word.Length < 8) return default;
        var known = Index.Known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 3; at <= word.Length - 4; at++)
        {
            if (Meanings(word.AsSpan(at)).Length == 0) continue;
            foreach (var link in Links)
                if (at - link.Length >= 3 && word.AsSpan(0, at).EndsWith(link, StringComparison.Ordinal) && known.ContainsKey(word.AsSpan(0, at - link.Length))) return (word[..(at - link.Length)], word[at..]);
        }
        return default;
    }

    private static FrozenDictionary<string, Meaning[]> Build()
    {
        var known = new Dictionary<string, List<Meaning>>(StringComparer.Ordinal);
        var line = 0;
        foreach (var (kind, lines) in Tables)
            foreach (var text in lines)
            {
                var (names, members) = text.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? (text[..bar], text[(bar + 1)..]) : (text, "");
                foreach (var (word, member) in Split(names).Select(w => (w, false)).Concat(Split(members).Select(w => (w, true))))
                {
                    var key = string.Concat(WordForms.Of(word));
                    if (!known.TryGetValue(key, out var meanings)) known[key] = meanings = [];
                    if (!meanings.Exists(m => m.Line == line)) meanings.Add(new(line, member, kind));
                }
                line++;
            }
        return known.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The phrases by their first word, the longest first.</summary>
    private static FrozenDictionary<string, string[][]> Phrases() => Tables.SelectMany(t => t.Lines).SelectMany(Split).Select(w => WordForms.Of(w).ToArray()).Where(p => p.Length > 1)
        .GroupBy(p => p[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);

    private static string[] Split(string text) => text.Replace("|", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
