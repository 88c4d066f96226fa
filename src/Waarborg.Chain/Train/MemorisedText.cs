namespace Waarborg.Chain.Train;

/// <summary>
/// Finds stretches that a model repeats word for word from what it was trained on. What stands in the organisation's documents anyway does not count. A stretch that stands in the
/// conversations of a few people at most is memorised (k-eidetic memorisation, Carlini et al. 2021, with the person as the unit); one of more people is how the service desk speaks.
/// </summary>
internal static class MemorisedText
{
    /// <summary>Words of a stretch.</summary>
    internal const int Length = 8;

    /// <summary>People, at most, whose conversations may hold a stretch that counts as memorised.</summary>
    internal const int FewPeople = 2;

    /// <summary>How many different stretches of answers stand in no document, and in conversations of a few people, or of more.</summary>
    /// <param name="answers">What the model wrote.</param>
    /// <param name="people">The texts of each person.</param>
    /// <param name="documents">The organisation's documents.</param>
    internal static (int Memorised, int Common) Count(IEnumerable<string> answers, IEnumerable<IEnumerable<string>> people, IEnumerable<string> documents)
    {
        var said = Stretches(answers);
        said.ExceptWith(Stretches(documents));
        var counts = said.ToDictionary(s => s, _ => 0, StringComparer.Ordinal);
        foreach (var texts in people)
            foreach (var stretch in Stretches(texts)) if (counts.TryGetValue(stretch, out var count)) counts[stretch] = count + 1;
        return (counts.Values.Count(c => c is > 0 and <= FewPeople), counts.Values.Count(c => c > FewPeople));
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
