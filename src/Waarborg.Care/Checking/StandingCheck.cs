using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>What was stopped, refuted or never started must not stand there as current; what is in use must not be called stopped.</summary>
internal sealed partial class StandingCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var words = WordForms.Of(claim.Text).ToList();
        foreach (var item in claim.Evidence.Facts.All.Where(i => Subject(i).IsMentionedIn(words)))
        {
            // What is said of a relative says nothing of the patient.
            var parts = claim.Parts.Where(p => Subject(item).IsMentionedIn([.. WordForms.Of(p)]) && (item is MedicationFact || Kin.In(p).Count == 0 && !claim.Assertions.Any(a => a.Bearer == Bearer.Relative && a.Text.Contains(p.Trim(), StringComparison.Ordinal)))).ToList();
            if (parts.Count == 0 || (item is ConditionFact && !IsNamed(item, words))) continue;
            var own = string.Join(' ', parts);
            if (item is MedicationFact drug && SameInUse(drug, claim)) continue;
            if (item is MedicationFact taken && !NotStopped().IsMatch(claim.Text) && IsTold(taken, claim)) continue;
            if (item is MedicationFact && words.Any(w => w.Contains("allerg", StringComparison.Ordinal))) continue;
            if (parts.TrueForAll(p => Hypothetical().IsMatch(p) && !StillUsed().IsMatch(p))) continue;
            if (IsOvertaken(item) && !Past().IsMatch(own) && !IsCause(item, own) && !(Past().IsMatch(claim.Text) && !Use().IsMatch(own)) && Applies(item, words))
                yield return new(ObjectionGround.NotCurrent, $"Achterhaald: {item.Label} is volgens het dossier niet actueel.", $"Overtaken: according to the record {item.Label} is not current.");
            else if (item is MedicationFact { Standing: Standing.Past } gone && parts.Any(p => StillUsed().IsMatch(p) && !Polarity.IsNegative(p)) && Ended(gone) is { } end && !ClaimDate.In(claim.Text).Exists(d => Before(d, end)))
                yield return new(ObjectionGround.StoppedByThen, $"Achterhaald: {item.Label} was toen al gestopt.", $"Overtaken: {item.Label} had been stopped by then.");
            else if (item is ConditionFact { Standing: Standing.Refuted or Standing.Error } && parts.Any(p => Asserts(item, p) || (Certain().IsMatch(p) && !Polarity.IsNegative(p) && !Mistaken().IsMatch(p))))
                yield return new(ObjectionGround.ProblemRefuted, $"Achterhaald: {item.Label} is volgens het dossier weerlegd.", $"Overtaken: according to the record {item.Label} was refuted.");
            else if (IsOvertaken(item) && NotStopped().IsMatch(parts.Count < claim.Parts.Count && OnlyOne(claim, words) ? claim.Text : own) && item is MedicationFact { Standing: Standing.Past })
                yield return new(ObjectionGround.DrugStopped, $"Achterhaald: {item.Label} is volgens het dossier gestopt.", $"Overtaken: according to the record {item.Label} was stopped.");
            if (item is ConditionFact { Standing: Standing.Past or Standing.Refuted } && NotOver().IsMatch(claim.Text))
                yield return new(ObjectionGround.ProblemOver, $"Achterhaald: {item.Label} is volgens het dossier voorbij.", $"Overtaken: according to the record {item.Label} is over.");
            if (item is ConditionFact { Standing: Standing.Current } or AllergyFact { Standing: Standing.Current } && (Denies(item, parts) || (item is AllergyFact && parts.Any(p => NotAllergic().IsMatch(p)))) && Applies(item, words)
                && !claim.Cited.Any(u => u.Negative && u.Item is null && item.Topic.IsMentionedIn([.. WordForms.Of(u.Text)])))
                yield return new(ObjectionGround.InRecord, $"{item.Label} staat wel in het dossier.", $"{item.Label} is in the record.");
            if (item is MedicationFact { Standing: Standing.Current } current && SaysStopped(current, parts, claim))
                yield return new(ObjectionGround.DrugInUse, $"{item.Label} is volgens het dossier in gebruik.", $"According to the record {item.Label} is in use.");
        }
    }

    private static Topic Subject(IStanding item) => item is ConditionFact problem ? problem.Head : item.Topic;

    /// <summary>"Geen diabetes": the denial stands right before the thing.</summary>
    private static bool Denies(IStanding item, List<string> parts) => parts.Any(part =>
    {
        var words = WordForms.Of(part).ToList();
        var at = Subject(item).IndexIn(words);
        // "Geen astma-aanvallen" denies the attacks.
        // "Geen kanker in de botten" denies it there.
        var name = WordForms.Of(item.Label).ToList();
        if (at >= 0 && words.Any(w => (Lexicon.KindOf(w) is WordKind.Place or WordKind.Test) && !name.Exists(n => ContentWords.Same(n, w)))) return false;
        if (at >= 0 && at + 1 < words.Count && words[at + 1] is "aanval" or "aanvallen" or "klachten" or "exacerbatie" or "exacerbaties" or "symptomen" or "attack" or "attacks" or "symptoms") return false;
        return (at > 0 && words[at - 1] is "geen" or "no") || (at > 1 && words[at - 2] is "geen" or "no" && words[at - 1] is not ("bij" or "met" or "voor" or "wegens"));
    });

    /// <summary>"Het bleek kanker": a verb of being before the thing and no denial anywhere in the clause.</summary>
    private static bool Asserts(IStanding item, string part)
    {
        if (Polarity.IsNegative(part) || Mistaken().IsMatch(part)) return false;
        var words = WordForms.Of(part).ToList();
        var at = Subject(item).IndexIn(words);
        return at > 0 && words.Take(at).Any(w => w is "bleek" or "bleken" or "was" or "waren" or "is" or "zijn");
    }

    /// <summary>The sentence tells of a day on which it was in use, or a cited note names it after it was stopped and denies nothing.</summary>
    private static bool IsTold(MedicationFact drug, Claim claim)
    {
        if (drug.StartDate is { } start && drug.EndDate is { } end && !StillUsed().IsMatch(claim.Text) && !Use().IsMatch(claim.Text) && ClaimDate.In(claim.Text).Exists(d => d.Month > 0 && d.Year > 0 && !Before(d, new(start.Year, start.Month, 1)) && Before(d, new(end.Year, end.Month, 31)))) return true;
        return drug is { Standing: Standing.Past, DecidedBy: null, EndDate: { } stopped } && claim.Cited.Any(u => u.Statement is not null && !u.Negative && !u.Hedged && !u.Planned && !u.Text.Contains('?') && u.Date?.First > stopped.First.AddDays(14) && drug.Topic.IsMentionedIn([.. WordForms.Of(u.Text)]) && Home().IsMatch(u.Text));
    }

    /// <summary>Kept at hand for when it is needed.</summary>
    [GeneratedRegex(@"\b(?:noodset|noodmedicatie|ligt|klaar|in huis|thuis|opnieuw|weer|hervat|herstart|krijgt|gebruikt|slikt|rescue|at home)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Home();

    /// <summary>The first word of a problem's name, or two of them: "transplantaatnier" alone is no rejection of it.</summary>
    private static bool IsNamed(IStanding item, List<string> words)
    {
        var keys = Subject(item).Keys;
        return keys.Length < 2 || words.Exists(w => ContentWords.Same(w, keys[0])) || keys.Count(k => words.Exists(w => ContentWords.Same(w, k))) > 1;
    }

    private static bool OnlyOne(Claim claim, List<string> words) => claim.Evidence.Facts.Medications.Count(m => m.Topic.IsMentionedIn(words)) == 1;

    private static bool IsOvertaken(IStanding item) => item.Standing is Standing.Refuted or Standing.Error or Standing.NotStarted || (item.Standing == Standing.Past && item is MedicationFact or AllergyFact);

    /// <summary>For an allergy the substance alone is no claim; the sentence has to speak of an allergy.</summary>
    private static bool Applies(IStanding item, List<string> words) => item is not AllergyFact || words.Any(w => w.Contains("allerg", StringComparison.Ordinal) || w.Contains("overgevoel", StringComparison.Ordinal) || w.Contains("intolera", StringComparison.Ordinal));

    private static bool SameInUse(MedicationFact drug, Claim claim) => drug.Standing == Standing.Past
        && claim.Evidence.Facts.Medications.Any(m => m != drug && m.Standing == Standing.Current && WordForms.Of(m.Name.Value!).Any(drug.Topic.Keys.Contains));

    /// <summary>"Delier na tramadol", "leverschade door methotrexaat": the drug is named as a cause, not as in use.</summary>
    private static bool IsCause(IStanding item, string part)
    {
        var words = WordForms.Of(part).ToList();
        var at = Subject(item).IndexIn(words);
        // "In plaats van tamoxifen": named as what it was replaced for.
        if (at > 2 && words[at - 1] is "van" && words[at - 2] is "plaats" || (at > 1 && words[at - 1] is "of" && words[at - 2] is "instead")) return true;
        if (item is ConditionFact && ((Certain().IsMatch(part) && !Polarity.IsNegative(part)) || Has().IsMatch(part))) return false;
        return at > 0 && words[at - 1] is "door" or "na" or "onder" or "van" or "op" or "tegen" or "to" or "after" or "by" or "from" && !Use().IsMatch(part);
    }

    private static bool SaysStopped(MedicationFact drug, List<string> parts, Claim claim) =>
        parts.Any(p => StoppedWord().IsMatch(p) && !Cues.Tentative().IsMatch(p) && Polarity.IsNegative(p) && drug.Topic.IndexIn([.. WordForms.Of(p)]) >= 0)
        && !claim.Cited.Any(u => u.Statement is not null && Cues.Stopped().IsMatch(u.Statement.Text) && drug.Topic.IsMentionedIn(u.Statement) && DrugEvents.In(u.Statement, drug.Topic) is DrugEvent.Stopped or DrugEvent.Started)
        && !parts.Any(p => claim.Evidence.Facts.Medications.Any(m => m.Standing == Standing.Past && m.Topic.IsMentionedIn([.. WordForms.Of(p)])))
        && !parts.Any(p => Plan().IsMatch(p));

    [GeneratedRegex(@"\b(?:kon|konden|moest|moesten|mocht|mochten|hoefde|ging|gingen|bleef|eraf|eruit|weg|over|hoort bij|hoorde bij|behoort|behoorde|naamgeno\w+|iemand anders|een ander|(?:uit|van) (?:het|haar|zijn|de) (?:dossier|lijst|allergielijst)|bleek|bleken|staakte|stoppen van|staken van|na stoppen|na staken|verdroeg|verdraagt|verdragen|van tafel|verworpen|ingetrokken|berust\w*|vergissing|fout|gestopt|gestaakt|stopte|stopgezet|be[eë]indigd|eerder\w*|vroeger|voorheen|destijds|was|waren|had|kreeg|gehad|gaf|werd|werden|nam|gebruikte|slikte|ontstond|vervangen|omgezet|weerlegd|weerlegging|vervallen|verlaten|herzien|uitgesloten|geen|niet|nooit|onterecht\w*|ten onrechte|verwijderd|dossierverwisseling|verwisseling|in het verleden|ontkracht|voorbij|verdwenen|afgebouwd|uitgeslopen|noemde|oude|stond|stopped|previous\w*|former\w*|was|were|had|refuted|ruled out|not|no longer|never|no)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    /// <summary>The day on which a drug was stopped: its own, or that of the note.</summary>
    private static ClaimDate? Ended(MedicationFact drug)
    {
        if (drug.DecidedBy is { Date: { } noted } told)
            return ClaimDate.In(told.Text, liberal: true).Where(d => d.Month > 0 && d.Day > 0).Select(d => d.Year == 0 ? d with { Year = noted.Year } : d).Cast<ClaimDate?>().FirstOrDefault() ?? ClaimDate.From(noted);
        return drug.EndDate is { } end ? ClaimDate.From(end) : null;
    }

    private static bool Before(ClaimDate date, ClaimDate end) => date.Year > 0 && (date.Year, Math.Max(date.Month, 1), Math.Max(date.Day, 1)).CompareTo((end.Year, end.Month, end.Day)) < 0;

    /// <summary>Was in use still.</summary>
    [GeneratedRegex(@"\b(?:gebruikte|slikte|nam|kreeg|spoot|gebruikt|slikt|neemt|krijgt|spuit|took|used|takes|uses)\b.*\b(?:nog|steeds|still)\b|\bstill (?:took|used|takes|uses|on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StillUsed();

    /// <summary>What would be done, or may be.</summary>
    [GeneratedRegex(@"\b(?:zou|zouden|open voor|bereid|willen|wil|wilde|proberen|overwegen|liever|bij een (?:nieuwe|volgende)|bij (?:terugval|verergering|klachten)|indien|would|if needed|opnieuw (?:te )?(?:proberen|geven))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hypothetical();

    /// <summary>Says that the patient has it.</summary>
    [GeneratedRegex(@"\b(?:heeft|lijdt|is (?:draag\w+|bekend)|drager|draagster|has|suffers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Has();

    [GeneratedRegex(@"\b(?:gebruikt|slikt|krijgt|neemt|staat op|spuit|behandeld met|momenteel|dagelijks|continueert|takes|uses|is on|allergisch|nog steeds)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Use();

    [GeneratedRegex(@"\b(?:niet|not)\s+(?:\w+\s+){0,2}(?:verdwenen|genezen|voorbij|over|hersteld|weerlegd|uitgesloten|vervallen|resolved|ruled out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotOver();

    [GeneratedRegex(@"\b(?:geen|niet|no|not)\b.{0,12}\b\w*(?:allerg|overgevoelig)", RegexOptions.IgnoreCase)]
    private static partial Regex NotAllergic();

    [GeneratedRegex(@"\b(?:niet|nooit|not)\s+(?:\w+\s+){0,2}(?:gestopt|gestaakt|stopgezet|be[eë]indigd|stopped|discontinued)\b|\b(?:geen|no)\s+(?:\w+\s+){1,2}(?:is\s+|werd\s+)?(?:gestopt|gestaakt|stopgezet|afgebouwd|vervangen|stopped|replaced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotStopped();

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopgezet|be[eë]indigd|stopped|discontinued)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StoppedWord();

    [GeneratedRegex(@"\b(?:bevestigd|bewezen|vastgesteld|aangetoond|confirmed|proven)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Certain();

    /// <summary>Says that what it names was a mistake, a suspicion or long ago.</summary>
    [GeneratedRegex(@"\b(?:onjuist\w*|onterecht\w*|ten onrechte|fout\w*|vergissing|berust\w*|verwissel\w*|eerder\w*|destijds|aanvankelijk|vroeger|verdenking|verdacht|vermoed\w*|gedacht|mogelijk\w*|in plaats van|loos|thought|suspected|wrong\w*|mistake\w*)\b|\?", RegexOptions.IgnoreCase)]
    private static partial Regex Mistaken();

    [GeneratedRegex(@"\b(?:gepland|wens|afbouw|in \d{4} heroverwegen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plan();
}
