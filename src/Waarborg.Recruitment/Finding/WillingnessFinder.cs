using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Looks for what somebody says about a thing that they must be willing to do: travel, most often.</summary>
internal static partial class WillingnessFinder
{
    internal static Finding Find(WillingnessRequirement requirement, Application application)
    {
        var said = application.Statements.Where(s => s.Entry is null && s.Section is not (Section.References or Section.Education or Section.Leisure))
            .Where(s => (requirement.Travel && Travels().IsMatch(s.Folded)) || requirement.Topic.Slots.Any(slot => slot.Matches(s.Folded).Any())).ToList();
        var telling = said.Where(s => Agrees().IsMatch(s.Folded) || Refuses().IsMatch(s.Folded) || Stances.Doubts(s.Folded)).ToList();
        // Who has done it is willing to.
        if (telling.Count == 0 && !requirement.Travel && SkillFinder.Find(new(requirement.Topic), application) is { Verdict: Verdict.Met } done) return done;
        if (telling.Count == 0) return new(Verdict.NotMet, [], Missing(requirement), Silent: true);
        var refused = telling.Any(s => Refuses().IsMatch(s.Folded) && !NoObjection().IsMatch(s.Folded));
        var open = telling.Any(s => Stances.Doubts(s.Folded));
        var verdict = refused ? (telling.Any(s => Agrees().IsMatch(s.Folded) && !Refuses().IsMatch(s.Folded)) ? Verdict.Unclear : Verdict.NotMet) : open ? Verdict.Unclear : Verdict.Met;
        return new(verdict, telling, verdict == Verdict.Met ? null : Missing(requirement));
    }

    private static Texts.BilingualText Missing(WillingnessRequirement requirement) => new(
        $"Het dossier zegt niet duidelijk dat dit kan: {requirement.Topic.Name}.", $"The file does not clearly say that this is possible: {requirement.Topic.Name}.");

    [GeneratedRegex(@"\b(?:reis\w*|reizen|rij|rijd|rijden|rijtijd|onderweg|met de (?:bus|trein|auto)|kilometers?|km|minuten van|uur (?:rijden|heen|reizen)|travel\w*|commut\w*|driv(?:e|ing)|on the road|by (?:bus|train|car)|bus|train|verhui[sz]\w*|relocat\w*|abroad|buitenland|(?:truck|plane|train|bus|auto|vliegtuig|trein) (?:to|naar)|took me to|courier\w*|fly|flights?|vlieg\w*|trips?|on site|pendel\w*|fiets\w*|ligt|woon\w*|te koop|willen naar|\d+ km|miles|minutes (?:from|away)|live (?:in|near|\w+ kilomet))\b")]
    private static partial Regex Travels();

    [GeneratedRegex(@"\b(?:geen (?:enkel )?(?:probleem|bezwaar|punt|moeite)|prima|goed|graag|normaal|gewend|niks|niet erg|bereid|kan|wil|fijn|makkelijk|leuk|fine|gladly|happily|happy|willing|no problem|not a problem|enjoy|easy|used to|would|can|already|every (?:day|week|tuesday|monday)|fiets|half uur|kwartier|te koop|willen naar|\d+ km|visit|home|like|glad|love|any time|anytime|altijd|ontspannen|heerlijk|sorry to give|blijf|dagelijks|elke (?:dag|week)|each (?:day|week))\b")]
    private static partial Regex Agrees();

    [GeneratedRegex(@"\b(?:niet bereid|liever niet|kan (?:ik )?(?:helaas )?niet|gaat (?:helaas )?niet|cannot be away|wil (?:ik )?niet|niet mogelijk|geen auto\b|auto heb ik niet|no car\b|don't drive|do not (?:drive|fly)|don't fly|vlieg niet|rijd geen|te ver|hooguit|maximaal|my limit|not do that again|niet meer|cannot|can't|not willing|rather not|not able|too far|at most)\b")]
    private static partial Regex Refuses();

    [GeneratedRegex(@"\bgeen (?:enkel )?(?:probleem|bezwaar|punt|moeite)|\bniet erg\b|\bno (?:problem|objection)|\bnot a problem|don't mind|do not mind")]
    private static partial Regex NoObjection();
}
