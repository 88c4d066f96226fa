namespace Waarborg.Learning;

/// <summary>Reads the lists of words that are embedded in the assembly: what begins with <c>#</c> explains, the rest are entries, divided by spaces.</summary>
internal static class WordLists
{
    /// <summary>The entries of each line, in order.</summary>
    public static List<string[]> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The list {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && !string.IsNullOrWhiteSpace(line)) lines.Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return lines;
    }
}
