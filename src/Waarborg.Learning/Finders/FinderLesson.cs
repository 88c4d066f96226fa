namespace Waarborg.Learning;

/// <summary>A text as features with what it should lead to.</summary>
/// <param name="Features">Numbered features.</param>
/// <param name="Passages">Distribution over passages, or null when only the section is known.</param>
/// <param name="Sections">Distribution over sections.</param>
internal sealed record FinderLesson((uint Feature, float Value)[] Features, double[]? Passages, double[] Sections)
{
    /// <summary>What documents teach by themselves: every sentence leads to its own passage and section.</summary>
    public static IEnumerable<FinderLesson> OfDocuments(PassageIndex index)
    {
        for (var i = 0; i < index.Passages.Count; i++)
        {
            var (heading, text) = index.Passages[i];
            foreach (var sentence in PassageReader.Sentences(text).Append(text).Distinct(StringComparer.Ordinal))
                yield return new FinderLesson(index.Features.Numbered($"{heading} {sentence}"), One(index.Passages.Count, i), One(index.Sections.Length, index.SectionOf[i]));
        }
    }

    /// <summary>What conversations teach: the question leads to what the answer came down to.</summary>
    public static IEnumerable<FinderLesson> OfExamples(PassageIndex index, IEnumerable<DialogueExample> examples)
    {
        var labels = new AnswerLabels(index);
        return examples.Select(e => new FinderLesson(index.Features.Numbered(e.Question), labels.Passages(e), labels.Sections(e)));
    }

    private static double[] One(int count, int at)
    {
        var values = new double[count];
        values[at] = 1;
        return values;
    }
}
