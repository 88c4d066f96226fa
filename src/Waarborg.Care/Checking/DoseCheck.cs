using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>A dose has to be the one that held when the sentence says: on the day that it names, after the change that it tells, or today.</summary>
internal sealed partial class DoseCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var words = WordForms.Of(claim.Text).ToList();
        var named = claim.Evidence.Facts.Medications.Where(m => m.Topic.IsMentionedIn(words)).ToList();
        if (named.Count == 0) foreach (var objection in ByClass(claim)) yield return objection;
        foreach (var drug in named.DistinctBy(m => string.Join('|', m.Topic.Keys)))
        {
            if (claim.Evidence.Doses(drug) is not { Count: > 0 } history) continue;
            foreach (var segment in DoseHistory.Segments(claim.Text, drug, claim.Evidence.Facts).Where(_ => !Discussed().IsMatch(claim.Text)))
                foreach (var said in DoseReader.In(segment).Where(s => s is { Former: false } && (!s.Bare || Cue().IsMatch(segment))).Take(1))
                    if (Meant(history, drug, claim, segment) is { Count: > 0 } meant && !meant.Exists(said.Regimen.Agrees) && !IsProduct(said.Regimen, drug, segment, meant))
                        yield return new(ObjectionGround.Dose, $"Dit is niet de dosering van {drug.ShortName} waar de zin over gaat.", $"This is not the dose of {drug.ShortName} that the sentence is about.");
        }
    }

    /// <summary>A dose that is talked about, not taken.</summary>
    [GeneratedRegex(@"\b(?:bespreken|besproken|overwegen|overwogen|voorgesteld|voorstel|streef\w*|zou|zouden|wil|wilde|consider\w*|discuss\w*|would)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Discussed();

    [GeneratedRegex(@"\b(?:ingeruild|vervangen|omgezet|overgezet|geruild|gewisseld|in plaats van|verruild|replaced|switched|instead)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    /// <summary>"De bloedverdunner moet tweemaal per dag": a class that one drug in use belongs to.</summary>
    private static IEnumerable<Objection> ByClass(Claim claim)
    {
        if (Past().IsMatch(claim.Text) || ClaimDate.In(claim.Text).Count > 0) yield break;
        foreach (var word in claim.Content.Where(w => Lexicon.KindOf(w) == WordKind.Drug))
        {
            var members = claim.Evidence.Facts.Medications.Where(m => m.Standing == Standing.Current && m.Topic.Keys.Any(k => Lexicon.Same(word, k))).DistinctBy(m => string.Join('|', m.Topic.Keys)).ToList();
            if (members is not [var drug] || Replaced().IsMatch(claim.Text) || DoseReader.In(claim.Text).Where(s => !s.Former).Take(1).ToList() is not [{ Bare: false } said]) continue;
            if (Meant(claim.Evidence.Doses(drug), drug, claim, claim.Text) is { Count: > 0 } meant && !meant.Exists(said.Regimen.Agrees))
                yield return new(ObjectionGround.DoseOfClass, $"Dit is niet de dosering van {drug.ShortName}.", $"This is not the dose of {drug.ShortName}.");
        }
    }

    /// <summary>The doses of which one has to be the one that is said.</summary>
    private static List<Regimen> Meant(List<DoseEntry> history, MedicationFact drug, Claim claim, string segment)
    {
        var dates = ClaimDate.In(segment);
        if (dates.Count == 0) dates = ClaimDate.In(claim.Text);
        var dated = history.Where(e => dates.Exists(d => e.Dates.Any(d.Agrees))).Select(e => e.Regimen).ToList();
        if (dated.Count > 0) return dated;
        if (Past().IsMatch(claim.Text) || dates.Count > 0) return [.. history.Select(e => e.Regimen)];
        if (Changed().IsMatch(segment)) return [.. history.Where(e => e.Told is not null).Select(e => e.Regimen).DefaultIfEmpty(history[^1].Regimen)];
        // Two entries in force side by side, in the morning and in the evening.
        var newest = history.Where(e => e.On == history[^1].On || (e.Told is null && history[^1].Told is null && claim.Evidence.Facts.Medications.Count(m => m.Standing == Standing.Current && m.Topic.Keys.Any(drug.Topic.IsMention)) > 1)).ToList();
        return [.. newest.Select(e => e.Regimen)];
    }

    /// <summary>"Eén tablet van 30 mg": the strength of the product.</summary>
    private static bool IsProduct(Regimen said, MedicationFact drug, string segment, List<Regimen> meant) =>
        Product().IsMatch(segment) && DoseReader.In(drug.Name.Value!).Any(s => s.Regimen.Amount == said.Amount) && (said.Times is null || meant.Exists(m => m.Times is null || m.Times == said.Times));

    [GeneratedRegex(@"\b(?:tablet\w*|capsule\w*|strength)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Product();

    [GeneratedRegex(@"\b(?:naar|nu|thans|inmiddels|verhoogd|verlaagd|opgehoogd|teruggebracht|now|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:verhoogd|verlaagd|opgehoogd|gehalveerd|verdubbeld|teruggebracht|afgebouwd|aangepast|bijgesteld|hervat|herstart|ging|increased|reduced|lowered|raised|resumed)\b|\bnaar\b.*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"\b(?:was|waren|kreeg|gebruikte|nam|slikte|destijds|eerst|aanvankelijk|toen|vroeger|voorheen|bij ontslag|bij (?:de )?start|laatst|tijdelijk|gestopt|gestaakt|stopte|begon\w*|gestart|gaf|initially|previously|stopped|started)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();
}
