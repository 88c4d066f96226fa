namespace Waarborg.Chain.Train;

/// <summary>Finds stretches that a model repeats word for word from what it was trained on. What stands in the organisation's documents anyway does not count.</summary>
internal static class MemorisedText
{
    /// <summary>Words of a stretch.</summary>
    internal const int Length = 8;

    /// <summary>How many different stretches of answers stand in trained texts and in no document.</summary>
    internal static int Count(IEnumerable<string> answers, IEnumerable<string> trained, IEnumerable<string> documents)
    {
        var (known, open) = (Stretches(trained), Stretches(documents));
        return Stretches(answers).Count(stretch => known.Contains(stretch) && !open.Contains(stretch));
    }

    private static HashSet<string> Stretches(IEnumerable<string> texts)
    {
        var stretches = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var words = text.ToLowerInvariant().Split([.. " \t\r\n.,;:!?()\"'"], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + Length <= words.Length; i++) stretches.Add(string.Join(' ', words.AsSpan(i, Length)!));
        }
        return stretches;
    }
}
