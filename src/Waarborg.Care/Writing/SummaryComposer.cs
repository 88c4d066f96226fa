using Waarborg.Care.Checking;
using Waarborg.Care.Facts;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Care.Writing;

/// <summary>
/// Makes a summary of sentences that somebody wrote from numbered facts. Every sentence is checked against the passages of its own facts before it is shown: numbers, units, doses,
/// dates, negation, side, certainty, person and time; a fact that does not exist is no source. What fails is cut and kept with the reason. Then the list of what must be mentioned
/// is gone through, and what is missing is taken over from the extractive summary. Stateless and safe for concurrent use.
/// </summary>
public static class SummaryComposer
{
    /// <summary>Longest written sentence, in characters.</summary>
    public const int LongestSentence = 600;

    /// <summary>Composes a summary.</summary>
    /// <param name="record">The record.</param>
    /// <param name="extract">Its extractive summary, of which <paramref name="facts"/> are the facts.</param>
    /// <param name="facts">The facts that the writer was given.</param>
    /// <param name="written">What was written.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>: the language of the summary and of the reasons.</param>
    public static ComposedSummary Compose(
        CareRecord record, PatientSummary extract, IReadOnlyList<SummaryFact> facts, IReadOnlyList<WrittenSentence> written, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(written);
        var clinical = ClinicalFacts.From(record);
        var (kept, cut) = Check(new Evidence(clinical), facts, written, language != "en");
        Language.Lexicon.Forget();
        var sentences = new List<ComposedSentence>(kept.Select(k => new ComposedSentence(k.Sentence, true)));
        var told = kept.SelectMany(k => k.Facts).ToHashSet();
        var filled = Fill(clinical, extract, facts, told, sentences, language != "en");
        var order = Sections.Order(language != "en");
        return new(
            [.. sentences.OrderBy(s => Array.IndexOf(order, s.Sentence.Section))], cut, filled, [.. extract.Omissions, .. Untold(facts.Where(f => !told.Contains(f)), language != "en")]);
    }

    private static (List<(SummarySentence Sentence, List<SummaryFact> Facts)> Kept, List<CutSentence> Cut) Check(
        Evidence evidence, IReadOnlyList<SummaryFact> facts, IReadOnlyList<WrittenSentence> written, bool dutch)
    {
        var kept = new List<(SummarySentence, List<SummaryFact>)>();
        var cut = new List<CutSentence>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var order = Sections.Order(dutch);
        foreach (var sentence in written)
        {
            if (sentence?.Text?.Trim() is not { Length: > 0 } text || !seen.Add(text)) continue;
            var (cited, objections) = WrittenCheck.Check(evidence, facts, text, sentence.Facts ?? []);
            if (objections.Count > 0) cut.Add(new(text, [.. objections.Select(o => dutch ? o.Dutch : o.English).Distinct()]));
            else kept.Add((new(order.Contains(sentence.Section) ? sentence.Section! : cited[0].Section, text, [.. cited.SelectMany(f => f.Citations).Distinct()]), cited));
        }
        return (kept, cut);
    }

    /// <summary>Who the patient is, what must be mentioned, and what is too dangerous to leave to a writer: allergies, agreements on treatment, what must not be given.</summary>
    private static int Fill(ClinicalFacts clinical, PatientSummary extract, IReadOnlyList<SummaryFact> facts, HashSet<SummaryFact> told, List<ComposedSentence> sentences, bool dutch)
    {
        string[] always = [Sections.Allergies(dutch), Sections.Directives(dutch), Sections.Cautions(dutch)];
        sentences.AddRange(extract.Sentences.Where(s => s.Section == Sections.Patient(dutch)).Select(s => new ComposedSentence(s, false)));
        var missing = MustMention.Missing(clinical, sentences.Select(s => s.Sentence.Text), dutch).Select(o => o.Resource).ToHashSet(StringComparer.Ordinal);
        var filled = 0;
        foreach (var fact in facts.Where(f => !told.Contains(f)))
        {
            if (!always.Contains(fact.Section) && !missing.Contains(fact.Citations[0].Resource)) continue;
            sentences.Add(new(new(fact.Section, fact.Text, fact.Citations), false));
            told.Add(fact);
            filled++;
        }
        return filled;
    }

    private static IEnumerable<SummaryOmission> Untold(IEnumerable<SummaryFact> facts, bool dutch) => facts.GroupBy(f => f.Section).Select(g => new SummaryOmission(
        "note", dutch ? $"Niet naverteld: {g.Count()} zinnen onder '{g.Key}'." : $"Not told again: {g.Count()} sentences under '{g.Key}'.", g.First().Citations[0].Resource));
}
