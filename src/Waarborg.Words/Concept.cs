namespace Waarborg.Words;

/// <summary>A meaning, with the terms that express, imply or hint at it, in Dutch and English.</summary>
/// <param name="Name">The term that it is called by.</param>
/// <param name="Same">Terms that mean it, its name first.</param>
/// <param name="Kinds">Terms that imply it.</param>
/// <param name="Hints">Terms that occur near it.</param>
public sealed record Concept(string Name, IReadOnlyList<string> Same, IReadOnlyList<string> Kinds, IReadOnlyList<string> Hints)
{
    /// <summary>Reads a line <c>term; term : kind; kind &gt; hint; hint</c>; the kinds and the hints may be absent.</summary>
    /// <exception cref="FormatException">The line has no term; the message says which line.</exception>
    public static Concept Parse(string line, int number)
    {
        ArgumentNullException.ThrowIfNull(line);
        var hints = line.IndexOf(" > ", StringComparison.Ordinal);
        var (rest, near) = hints < 0 ? (line, "") : (line[..hints], line[(hints + 3)..]);
        var kinds = rest.IndexOf(" : ", StringComparison.Ordinal);
        var (same, implying) = kinds < 0 ? (rest, "") : (rest[..kinds], rest[(kinds + 3)..]);
        var names = Terms(same);
        return names.Count > 0 ? new Concept(names[0], names, Terms(implying), Terms(near)) : throw new FormatException($"Line {number} of a list of concepts has no term before ' : ' or ' > '.");
    }

    private static List<string> Terms(string part) => [.. part.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
