using Waarborg.Care.Summaries;

namespace Waarborg.Care.Writing;

/// <summary>Something that a record states, with a number by which a writer can refer to it. Contains personal data.</summary>
/// <param name="Id"><c>f1</c>, <c>f2</c> and so on.</param>
/// <param name="Section">The heading that it belongs under.</param>
/// <param name="Text">The fact, in the words of the extractive summary.</param>
/// <param name="Citations">Where it stands; at least one.</param>
public sealed record SummaryFact(string Id, string Section, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>The facts of an extractive summary: all but who the patient is.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The language that it was made in: <c>nl</c> or <c>en</c>.</param>
    public static IReadOnlyList<SummaryFact> From(PatientSummary summary, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(summary);
        return [.. summary.Sentences.Where(s => s.Section != Sections.Patient(language != "en")).Select((s, i) => new SummaryFact($"f{i + 1}", s.Section, s.Text, s.Citations))];
    }

    /// <summary>Never the text.</summary>
    public override string ToString() => Id;
}
