using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>The doses of a drug through time, from the medication list and from what notes say was changed. The newest is in force: a note that is newer than the list wins over it.</summary>
internal static partial class DoseHistory
{
    internal static List<DoseEntry> Of(MedicationFact drug, ClinicalFacts facts)
    {
        var same = facts.Medications.Where(m => m == drug || m.Topic.Keys.Any(drug.Topic.IsMention)).ToList();
        var raw = same.Where(m => m.StartDate is not null).Select(m => (Regimen: Structured(m), On: m.StartDate!.Value.First, Dates: (List<ClaimDate>)[ClaimDate.From(m.StartDate!.Value)], Told: (Statement?)null)).ToList();
        var strength = Strength(drug)?.Amount;
        foreach (var statement in facts.Mentions.Of(drug.Topic).Where(s => s.Date is not null))
            foreach (var segment in Segments(statement.Text, drug, facts))
            {
                if (Tentative().IsMatch(segment)) continue;
                var said = DoseReader.In(segment).Where(s => !s.Former).Take(1).Where(s => !s.Bare || Changes().IsMatch(segment) || IsMultiple(s.Regimen.Amount, strength)).ToList();
                if (said is not [var now]) continue;
                var own = ClaimDate.In(segment, liberal: true).Select(d => d.Year == 0 ? d with { Year = statement.Date!.Value.Year } : d).ToList();
                raw.Add((now.Regimen, statement.Date!.Value.First, [.. own, ClaimDate.From(statement.Date.Value)], statement));
            }
        var entries = new List<DoseEntry>();
        foreach (var (regimen, on, dates, told) in raw.OrderBy(r => r.On).ThenBy(r => r.Told is null ? 0 : 1))
            entries.Add(new(entries.Count > 0 && told is not null ? regimen.After(entries[^1].Regimen) : regimen, on, dates, told));
        return entries;
    }

    /// <summary>What the text says of one drug: from its name to the next drug or the end of the sentence, and the sentence before the name when it holds no other drug.</summary>
    internal static IEnumerable<string> Segments(string text, MedicationFact drug, ClinicalFacts facts)
    {
        foreach (var sentence in SentenceEnd().Split(text))
        {
            var tokens = Token().Matches(sentence).ToList();
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!drug.Topic.IsMention(WordForms.Fold(tokens[i].Value)) || IsLevel(tokens[i].Value) || (i + 1 < tokens.Count && IsLevel(tokens[i + 1].Value))) continue;
                var end = sentence.Length;
                for (var j = i + 1; j < tokens.Count; j++)
                    if (IsOther(tokens[j].Value, drug, facts))
                    {
                        end = tokens[j].Index;
                        break;
                    }
                var others = tokens.Take(i).Any(t => IsOther(t.Value, drug, facts));
                var segment = sentence[tokens[i].Index..end];
                // "Kreeg hij nog 4 mg tacrolimus per dag": the dose may stand before the name.
                yield return !others && DoseReader.In(segment[tokens[i].Length..]) is var after && after.TrueForAll(a => a.Regimen.Amount is null || a.Former) && DoseReader.In(sentence[..tokens[i].Index]).Exists(d => !d.Bare) ? sentence[..end] : segment;
                break;
            }
        }
    }

    /// <summary>A level in the blood is no dose.</summary>
    private static bool IsLevel(string word) => word.EndsWith("spiegel", StringComparison.OrdinalIgnoreCase) || word.EndsWith("level", StringComparison.OrdinalIgnoreCase);

    private static bool IsOther(string word, MedicationFact drug, ClinicalFacts facts)
    {
        var folded = WordForms.Fold(word);
        return folded.Length > 3 && !drug.Topic.IsMention(folded) && (facts.Medications.Any(m => m.Topic.IsMention(folded)) || facts.Allergies.Any(a => a.Topic.IsMention(folded)) || DrugNames.IsOne(folded));
    }

    private static bool IsMultiple(decimal? amount, decimal? strength) => amount is { } a && strength is > 0 and { } s && (a / s) is 0.25m or 0.5m or 1 or 1.5m or 2 or 2.5m or 3 or 4 or 5 or 6 or 8;

    private static Regimen? Strength(MedicationFact drug) => DoseReader.In(drug.Name.Value!).Select(s => s.Regimen).FirstOrDefault(r => r.Amount is not null);

    private static Regimen Structured(MedicationFact drug)
    {
        var strength = Strength(drug) ?? new(null, "", null, false, null);
        var dosage = Shorthand.Of(drug.Dosage?.Value ?? "");
        var said = DoseReader.In(dosage).Select(s => s.Regimen).ToList();
        var times = said.Select(r => r.Times).FirstOrDefault(t => t is not null);
        var every = said.Select(r => r.Every).FirstOrDefault(t => t is not null);
        if (said.Find(r => r.Amount is not null && (r.Unit.Length > 0 || strength.Amount is null)) is { } direct) return direct with { Times = times, Every = every };
        var count = Count().Match(dosage) is { Success: true } counted ? Quantity.Parse(counted.Groups[1].Value) ?? 1 : 1;
        return new(strength.Amount * count, strength.Unit, times, false, every);
    }

    [GeneratedRegex(@"(\d+(?:[.,]\d+)?)\s*(?:tablet|capsule|inhal|puf|zakje|injectie|pleister|druppel|stuk)")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<=[.!?;])\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(?:naar|nu|inmiddels|thans|start\w*|gestart|verhoogd|verlaagd|opgehoogd|halveer\w*|gehalveerd|terug|herstart|hervat|now|increased|reduced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Changes();

    /// <summary>A dose that is asked, advised for later or bound to a condition.</summary>
    [GeneratedRegex(@"\?|\b(?:zn|zo nodig|eventueel|evt|indien|overweeg|overwogen|zou|mag (?:naar|op)|max(?:imaal|\.)?|\w*spiegel|if needed|consider)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tentative();
}
