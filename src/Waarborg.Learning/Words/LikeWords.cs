namespace Waarborg.Learning;

/// <summary>Which words customers and organisations use for the same thing. Read once from the embedded list; immutable, thread safe.</summary>
internal static class LikeWords
{
    private static readonly Lazy<Dictionary<string, string[]>> s_groups = new(Load);

    /// <summary>The groups that a stem belongs to; most stems belong to none.</summary>
    public static IReadOnlyList<string> GroupsOf(string stem) => s_groups.Value.GetValueOrDefault(stem, []);

    private static Dictionary<string, string[]> Load()
    {
        using var stream = typeof(LikeWords).Assembly.GetManifestResourceStream("likewords-nl.txt")
            ?? throw new InvalidOperationException("The list of like words is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || string.IsNullOrWhiteSpace(line)) continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var stem in words.SelectMany(WordReader.Read).Select(DutchStem.Of))
            {
                if (!groups.TryGetValue(stem, out var of)) groups[stem] = of = new SortedSet<string>(StringComparer.Ordinal);
                of.Add("=" + words[0]);
            }
        }
        return groups.ToDictionary(g => g.Key, g => g.Value.ToArray(), StringComparer.Ordinal);
    }
}
