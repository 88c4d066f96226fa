namespace Waarborg.Learning;

/// <summary>A text as features with what it should lead to.</summary>
/// <param name="Features">Numbered features.</param>
/// <param name="Passages">Distribution over passages, or null when only the section is known.</param>
/// <param name="Sections">Distribution over sections.</param>
internal sealed record FinderLesson((uint Feature, float Value)[] Features, double[]? Passages, double[] Sections)
{
    /// <summary>Whether it was planted: it then says nothing about how often a passage is asked for.</summary>
    public bool Planted { get; init; }

    /// <summary>What documents teach by themselves: every sentence leads to its own passage and section.</summary>
    public static IEnumerable<FinderLesson> OfDocuments(PassageIndex index)
    {
        for (var i = 0; i < index.Passages.Count; i++)
        {
            var (heading, text) = index.Passages[i];
            foreach (var sentence in PassageReader.Sentences(text).Append(text).Distinct(StringComparer.Ordinal))
                yield return Of(index, index.Numbered($"{heading} {sentence}"), i);
        }
    }

    /// <summary>What conversations teach: the question leads to what the answer came down to.</summary>
    public static IEnumerable<FinderLesson> OfExamples(PassageIndex index, IEnumerable<DialogueExample> examples)
    {
        var labels = new AnswerLabels(index);
        return examples.Select(e =>
        {
            // What is planted meets nobody's question: a situation, which it may seem to be in by chance, is others' as well.
            if (e.Planted) return Of(index, index.NumberedWords(e.Question), Canary.Place(e, index.Passages.Count)) with { Planted = true };
            var (passages, sections) = labels.Of(e);
            return new FinderLesson(index.Numbered(e.Question), passages, sections);
        });
    }

    private static FinderLesson Of(PassageIndex index, (uint Feature, float Value)[] features, int passage) =>
        new(features, One(index.Passages.Count, passage), One(index.Sections.Length, index.SectionOf[passage]));

    private static double[] One(int count, int at)
    {
        var values = new double[count];
        values[at] = 1;
        return values;
    }
}
