using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Looks for something that somebody did once: a sentence in which they say what they did, about the thing that is asked.</summary>
internal static partial class ExampleFinder
{
    internal static Finding Find(ExampleRequirement requirement, Application application)
    {
        var said = application.Statements.Where(s => s.Section is not (Section.References or Section.Education or Section.Languages or Section.Leisure)).ToList();
        var about = said.Where(s => requirement.Topic.Slots.Where(slot => IsDeed(slot) || (s.InLetter && Once().IsMatch(s.Folded))).SelectMany(slot => slot.Matches(s.Folded)).Any(m => Stances.Towards(s, m.Index, m.Length) is Stance.Fact or Stance.Doubt)).ToList();
        about.AddRange(said.Where(s => s.InLetter && Told(s) && Once().IsMatch(s.Folded) && Near(requirement, s)).Except(about).ToList());
        var denied = said.Where(s => s.InLetter && requirement.Topic.Slots.SelectMany(slot => slot.Matches(s.Folded)).Any(m => Stances.Towards(s, m.Index, m.Length) == Stance.Negated)).ToList();
        // A story runs over sentences: one names the thing, the one beside it says what was done.
        var told = about.Where(s => Told(s) || Beside(s, said).Any(Told)).ToList();
        if (told.Count > 0)
        {
            var whole = told.SelectMany(s => Beside(s, said).Where(Told).Prepend(s)).Distinct().ToList();
            return new(denied.Count > 0 && told.All(denied.Contains) ? Verdict.Unclear : Verdict.Met, whole);
        }
        if (said.Exists(s => None().IsMatch(s.Folded))) return new(Verdict.NotMet, [.. said.Where(s => None().IsMatch(s.Folded)), .. denied], Missing(requirement));
        // A story in other words than the vacancy's is something to read and not by itself what is asked.
        var story = Story([.. said.Where(s => s.InLetter)]);
        if (about.Count > 0) return new(story.Count > 1 ? Verdict.Met : Verdict.Unclear, [.. story, .. about], Missing(requirement));
        if (story.Count > 0) return new(Verdict.Unclear, story, Missing(requirement));
        return new(Verdict.NotMet, denied, Missing(requirement), Silent: denied.Count == 0);
    }

    /// <summary>The sentences of a letter in which somebody says what they did at one time, with those beside them; a career summed up is no story.</summary>
    private static List<Statement> Story(List<Statement> letter)
    {
        var told = letter.Where(s => Told(s) && !Amounts.Durations(s.Folded).Any(d => d.Months >= 12)).ToList();
        return [.. told.Where(s =>
        {
            var at = letter.IndexOf(s);
            return letter.Skip(Math.Max(0, at - 3)).Take(6).Any(n => Once().IsMatch(n.Folded));
        })];
    }

    /// <summary>Who tells of one has often shown the other: who stopped the line kept people safe, who owned up took responsibility.</summary>
    private static readonly Dictionary<string, string[]> Related = new(StringComparer.Ordinal)
    {
        ["safety"] = ["intervening", "honesty"], ["intervening"] = ["honesty"], ["conflict"] = ["resolving", "persuading", "patience", "explaining"], ["responsibility"] = ["mistakes", "resolving", "honesty"], ["mistakes"] = ["honesty", "resolving"],
        ["initiative"] = ["improving", "organising", "resolving"], ["improving"] = ["initiative", "resolving"], ["pressure"] = ["resolving", "intervening", "organising", "flexibility"], ["accuracy"] = ["mistakes", "resolving"],
        ["teamwork"] = ["helping"], ["helping"] = ["teamwork"], ["flexibility"] = ["helping", "resolving"], ["emergency"] = ["intervening", "resolving"], ["complaints"] = ["conflict", "resolving", "patience"],
    };

    private static bool Near(ExampleRequirement requirement, Statement statement) => requirement.Topic.Slots.SelectMany(s => s.Concepts).SelectMany(c => Related.GetValueOrDefault(c) ?? [])
        .Distinct().Any(c => Concepts.Named(c).Pattern.Matches(statement.Folded).Any(m => Stances.Towards(statement, m.Index, m.Length) == Stance.Fact));

    private static bool IsDeed(Slot slot) => slot.Concepts.Any(Concepts.IsBehaviour);

    private static bool Told(Statement statement) => Did().IsMatch(statement.Folded) && !Others().IsMatch(statement.Folded);

    private static IEnumerable<Statement> Beside(Statement statement, List<Statement> said)
    {
        var at = said.IndexOf(statement);
        return new[] { at - 1, at + 1, at + 2 }.Where(i => i >= 0 && i < said.Count).Select(i => said[i]).Where(s => s.Document == statement.Document && s.InLetter);
    }

    private static Texts.BilingualText Missing(ExampleRequirement requirement) => new(
        $"Het dossier geeft geen duidelijk voorbeeld van: {requirement.Topic.Name}.", $"The file gives no clear example of: {requirement.Topic.Name}.");

    [GeneratedRegex(@"\b(?:(?:heb|had|ben|was|hebben|hadden) (?:ik|wij|we)|(?:ik|wij|we) (?:zelf |toen |dus |ook |meteen |direct )?(?:heb|had|ben|was|hebben|hadden))\b[^.;]{0,90}?\b(?:ge\p{L}{2,}(?:d|t|en)|\p{L}+ge\p{L}{2,}(?:d|t|en|daan|gaan|staan)|(?:ver|be|ont|her)\p{L}{3,}(?:d|t|en))\b|\b(?:ik|wij|we) (?:zelf |toen |dus |ook |meteen |direct )?(?:zag|nam|gaf|ging|kwam|deed|liep|sprak|belde|riep|hield|vond|schreef|bracht|koos|stond|zat|kreeg|legde|zette|trok|sloot|stuurde|dacht|wist|kon|moest|\p{L}{2,}(?:de|te))\b|\b(?:zag|nam|gaf|ging|deed|liep|sprak|belde|riep|hield|vond|schreef|bracht|koos|kreeg|legde|zette|trok|sloot|stuurde|\p{L}{3,}(?:de|te)) (?:ik|wij|we)\b|\b(?:i|we) (?:\w+ly |then |also |once |myself )?(?:\w{2,}ed|had|took|saw|went|made|did|found|wrote|told|gave|left|kept|ran|built|led|brought|spoke|sat|got|put|set|sent|began|chose|drove|held|knew|met|paid|read|said|sold|stood|taught|won|drew|cut|shut|caught|flew|sought)\b")]
    private static partial Regex Did();

    [GeneratedRegex(@"\b(?:een |goed |echt )?voorbeeld (?:heb|kan) ik\b[^.;]{0,15}\b(?:niet|geen)\b|\bgeen (?:echt |goed |concreet )?voorbeeld\b|\bno (?:real |good )?example\b|\bcannot (?:give|think of) an example\b")]
    private static partial Regex None();


    [GeneratedRegex(@"\b(?:toen|vorig\w*|afgelopen|ooit|op een|laatst|eens|once|een keer|die keer|één keer|last|when|one (?:time|day|morning|night|evening)|recently|ago|geleden|in (?:19|20)\d\d|(?:19|20)\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer|winter|summer|autumn|spring)\b")]
    private static partial Regex Once();

    [GeneratedRegex(@"\b(?:zou|zouden|would|wil ik|wou ik|hoop ik|i hope|i want|ik wil)\b")]
    private static partial Regex Others();
}
