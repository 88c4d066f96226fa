using Waarborg.Care.Facts;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>
/// Writes a summary of a record from what stands in it: extractive, deterministic, without a network. Every sentence cites resource, version, path and passage;
/// what has been overtaken is shown as such. Stateless and safe for concurrent use.
/// </summary>
public static class Summariser
{
    /// <summary>Summarises a record.</summary>
    /// <param name="record">The record of one patient.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>: the language of the sentences. Passages stay in the language of the record.</param>
    /// <param name="length">How much it tells; default everything.</param>
    /// <returns>The summary; empty, with warnings, when nothing could be read.</returns>
    public static PatientSummary Summarise(CareRecord record, string language = "nl", SummaryLength length = SummaryLength.Full)
    {
        ArgumentNullException.ThrowIfNull(record);
        var draft = new Draft(ClinicalFacts.From(record), language != "en");
        PatientSection.Write(draft);
        AllergySection.Write(draft);
        MedicationSection.Write(draft);
        ProblemSection.Write(draft);
        DirectiveSection.Write(draft);
        ResultSection.Write(draft);
        LifeSection.Write(draft);
        OtherSection.Write(draft);
        CourseSection.Write(draft);
        Language.Lexicon.Forget();
        var order = Sections.Order(draft.Dutch);
        var sentences = draft.Sentences.OrderBy(s => Array.IndexOf(order, s.Section)).ToList();
        if (length == SummaryLength.Handover) sentences = Sections.Shorten(sentences, draft);
        draft.Omissions.AddRange(MustMention.Missing(draft.Facts, sentences.Select(s => s.Text), draft.Dutch));
        return new(sentences, draft.Conflicts, draft.Omissions, [.. record.Problems.Select(p => new SummaryWarning(p.Kind, p.Place, draft.In(p.Dutch, p.English)))]);
    }
}
