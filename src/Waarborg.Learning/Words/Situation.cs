namespace Waarborg.Learning;

/// <summary>Something that customers come with.</summary>
/// <param name="Written">Words in which an organisation writes about it; empty when it is nothing of the organisation's own.</param>
/// <param name="Said">What customers say, in many ways at once.</param>
internal sealed record Situation(string Written, string Said)
{
    private static readonly Lazy<Situation[]> s_all = new(() => [.. WordLists.Lines("situations.txt").Select(Read)]);

    private static readonly Lazy<HashSet<string>> s_stems = new(() =>
        All.Where(s => !s.IsElsewhere).SelectMany(s => WordReader.Telling($"{s.Written} {s.Said}")).Select(DutchStem.Of).ToHashSet(StringComparer.Ordinal));

    /// <summary>All situations of the embedded list, in order. Read once; thread safe.</summary>
    public static IReadOnlyList<Situation> All => s_all.Value;

    /// <summary>Whether it is about something that such an organisation does not do or cannot know.</summary>
    public bool IsElsewhere => Written.Length == 0;

    /// <summary>Whether a stem is a word of a situation that is the organisation's own.</summary>
    public static bool Knows(string stem) => s_stems.Value.Contains(stem);

    /// <summary>The words that the situations are told in, as they are spelled.</summary>
    public static IEnumerable<string> Spelled => All.SelectMany(s => WordReader.Telling($"{s.Written} {s.Said}"));

    private static Situation Read(string[] words)
    {
        var bar = Array.IndexOf(words, "|");
        return bar >= 0 ? new Situation(string.Join(' ', words[..bar]), string.Join(' ', words[(bar + 1)..])) : throw new InvalidOperationException("A situation lacks its bar.");
    }
}
