using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>What a summary must mention: allergies, active problems, drugs in use, treatment limits, recent abnormal results. Says which are missing from a text.</summary>
internal static class MustMention
{
    internal static IEnumerable<SummaryOmission> Missing(ClinicalFacts facts, IEnumerable<string> sentences, bool dutch)
    {
        var words = sentences.SelectMany(WordForms.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var allergy in facts.Allergies.Where(a => a.Standing is Standing.Current or Standing.Unconfirmed && !IsIn(a.Topic, words)))
            yield return new("allergy", (dutch ? "Allergie niet genoemd: " : "Allergy not mentioned: ") + allergy.Name.Value, allergy.Resource.Reference);
        foreach (var condition in facts.Conditions.Where(c => c.Standing is Standing.Current).DistinctBy(c => c.Name.Value).Where(c => !IsIn(c.Topic, words)))
            yield return new("problem", (dutch ? "Actief probleem niet genoemd: " : "Active problem not mentioned: ") + condition.Name.Value, condition.Resource.Reference);
        foreach (var drug in facts.Medications.Where(m => m.Standing is Standing.Current).DistinctBy(m => m.Name.Value).Where(m => !IsIn(m.Topic, words)))
            yield return new("medication", (dutch ? "Middel in gebruik niet genoemd: " : "Drug in use not mentioned: ") + drug.Name.Value, drug.Resource.Reference);
        foreach (var result in facts.Results.Where(r => r.Interpretation?.Value is "H" or "HH" or "L" or "LL" or "A" or "AA").GroupBy(r => r.Name.Value).Select(g => g.MaxBy(r => r.Date?.First ?? DateOnly.MinValue)!))
            if (!IsIn(new Topic(result.Name.Value!, false), words)) yield return new("result", (dutch ? "Afwijkende uitslag niet genoemd: " : "Abnormal result not mentioned: ") + result.Name.Value, result.Resource.Reference);
        var directives = facts.Record.Notes.SelectMany(n => n.Statements).Where(s => Cues.Directive().IsMatch(s.Text)).ToList();
        if (directives.Count > 0 && !directives.Any(d => Cues.Directive().Matches(d.Text).Any(m => WordForms.Of(m.Value).All(words.Contains))))
            yield return new("directive", dutch ? "Behandelafspraak niet genoemd." : "Treatment agreement not mentioned.", directives[^1].Note.Resource.Reference);
    }

    private static bool IsIn(Topic topic, HashSet<string> words) => topic.Keys.Any(words.Contains) || words.Any(topic.IsMention);
}
