namespace Waarborg.Learning;

/// <summary>
/// Which words and phrases customers and organisations use for the same thing: groups, each named after the organisation's usual word behind an equals sign. Read once from
/// the embedded list; immutable, thread safe.
/// </summary>
internal static class LikeWords
{
    /// <summary>How many words may stand between the parts of a phrase that leaves room.</summary>
    private const int Room = 4;

    private static readonly Lazy<(Dictionary<string, string[]> Words, Dictionary<string, Phrase[]> Phrases, HashSet<string> Spelled)> s_lists = new(Load);

    /// <summary>Words that the groups are made of, as they are spelled.</summary>
    public static IReadOnlyCollection<string> Spelled => s_lists.Value.Spelled;

    /// <summary>The groups that a stem belongs to; most stems belong to none.</summary>
    public static IReadOnlyList<string> GroupsOf(string stem) => s_lists.Value.Words.GetValueOrDefault(stem, []);

    /// <summary>The groups of the phrases in a text, each once, in the order in which they begin.</summary>
    /// <param name="stems">The text's words as stems, the commonest among them.</param>
    public static IReadOnlyList<string> GroupsOfPhrases(IReadOnlyList<string> stems)
    {
        var groups = new List<string>();
        for (var at = 0; at < stems.Count; at++)
        {
            if (!s_lists.Value.Phrases.TryGetValue(stems[at], out var phrases)) continue;
            foreach (var phrase in phrases) if (!groups.Contains(phrase.Group) && Follows(stems, at + 1, phrase, 1)) groups.Add(phrase.Group);
        }
        return groups;
    }

    private static bool Follows(IReadOnlyList<string> stems, int at, Phrase phrase, int part)
    {
        if (part == phrase.Parts.Length) return true;
        for (var skipped = 0; skipped <= (phrase.Parts[part].Room ? Room : 0) && at + skipped < stems.Count; skipped++)
            if (stems[at + skipped] == phrase.Parts[part].Stem && Follows(stems, at + skipped + 1, phrase, part + 1)) return true;
        return false;
    }

    private static (Dictionary<string, string[]> Words, Dictionary<string, Phrase[]> Phrases, HashSet<string> Spelled) Load()
    {
        var groups = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var spelled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in WordLists.Lines("likewords-nl.txt"))
        {
            var group = "=" + line[0];
            foreach (var parts in line.Select(Parts).Where(parts => parts.Length > 0))
            {
                if (parts.Length > 1)
                {
                    if (!phrases.TryGetValue(parts[0].Stem, out var of)) phrases[parts[0].Stem] = of = [];
                    of.Add(new Phrase(group, parts));
                    continue;
                }
                if (!groups.TryGetValue(parts[0].Stem, out var names)) groups[parts[0].Stem] = names = new SortedSet<string>(StringComparer.Ordinal);
                names.Add(group);
            }
            spelled.UnionWith(line.Where(entry => entry.All(char.IsLetter)).SelectMany(WordReader.Read));
        }
        return (groups.ToDictionary(g => g.Key, g => g.Value.ToArray(), StringComparer.Ordinal), phrases.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal), spelled);
    }

    private static (string Stem, bool Room)[] Parts(string entry)
    {
        var parts = new List<(string, bool)>();
        foreach (var (chunk, at) in entry.Split('~').Select((chunk, at) => (chunk, at)))
            foreach (var (word, first) in WordReader.Read(chunk.Replace('_', ' ')).Select((word, i) => (word, i == 0))) parts.Add((DutchStem.Of(word), at > 0 && first));
        return [.. parts];
    }

    private sealed record Phrase(string Group, (string Stem, bool Room)[] Parts);
}
