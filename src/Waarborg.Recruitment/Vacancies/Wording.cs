using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Turns of phrase that more than one reader of criteria looks for.</summary>
internal static partial class Wording
{
    /// <summary>"Once in five weeks" says how often, not for how long.</summary>
    [GeneratedRegex(@"\b(?:eens|een keer|1 keer|1x|once|one week)\s+(?:in de|in the|in|per|every|elke|om de)\s+\w+\s+(?:weken|week|weeks|maanden|months|jaar|years?)\b|\b(?:om de|every)\s+\w+\s+(?:weken|weeks|maanden|months)\b|\b\w+\s+(?:weken|week|weeks|dagen|dag|days?|keer|times?|nachten|nights?|avonden|evenings?)\s+(?:per|a|in de|in the)\s+(?:week|maand|month|jaar|year)\b|\b(?:niet|not|no) (?:ouder|older|langer|more) (?:dan|than)\s+\w+\s+(?:jaar|jaren|maanden|years?|months)\b|\b(?:ouder|older) (?:dan|than)\s+\w+\s+(?:jaar|years?|maanden|months)\b|\b(?:binnen|within)\s+(?:\w+\s+)?\w+\s+(?:weken|weeks|maanden|months|jaar|years?|uur|hours?)\b")]
    internal static partial Regex Often();

    [GeneratedRegex(@"\b(?:bereid|bereidheid|willing|prepared to|ready to|happy to|willingness)\b|\b(?:comfortable with|geen bezwaar tegen|vindt het geen (?:probleem|bezwaar)|don't mind|do not mind)\b(?=[^.;]*\b(?:reizen|reist|travel\w*|verhuizen|rijden|trips?|abroad|buitenland)\b)")]
    internal static partial Regex Willing();

    [GeneratedRegex(@"aan te vragen|aanvragen|apply for|request|te halen|behalen|obtain|(?:dit|dat|deze|die|it) (?:\w+ ){0,4}te worden|\bto (?:get|become|earn) (?:it|one)\b")]
    internal static partial Regex Applies();

    /// <summary>What somebody did is asked to be shown by an example.</summary>
    [GeneratedRegex(@"\b(?:(?:je|jij|u|you)\s+)?(?:kunt\s+|kan\s+|can\s+)?(?:geeft?|noemt?|geven|beschrijft?|beschrijven|vertelt?|vertellen|give|describe|tell us(?: about)?|laat|laten|toont?|show)?\s*(?:(?:in (?:je|uw|your) (?:brief|letter|cv)\s+)?(?:met|aan de hand van|with|by)\s+)?(?:een|minstens een|minimaal een|an?|at least one|one|your)\s+(?:concreet |concrete |echt |real |eigen |specific |own )?(?:(?:voorbeeld|example)(?: zien)?\b(?:\s+(?:uit (?:je|jouw|eigen) (?:werk|praktijk)|from your (?:work|own work|practice)))?(?:,?\s+(?:waarin|waarop|waarbij|dat|toen|van|when|where|in which|of|that))?|(?:moment|keer|situatie|situation|time|occasion|periode),?\s+(?:waarin|waarop|waarbij|dat|toen|when|where|in which|that)\b)|\b(?:laat|laten|show)(?:\s+(?:us|ons))?\s+(?:zien\s+)?(?:hoe|how|dat|that)\b|\bte zien aan\b|\bblijkend uit\b|\bblijkt uit\b|\b(?:tell us|vertel(?: ons)?) (?:how|hoe|over|about)\b|\b(?:illustrated|aangetoond) (?:by|with|met)\b|\bas shown by\b|\bshown by\b|\bbijvoorbeeld die keer dat\b")]
    internal static partial Regex AsksExample();

    [GeneratedRegex(@"^[a-z][a-z0-9-]{1,6}$")]
    internal static partial Regex ShortName();

    [GeneratedRegex(@"\b(?:reizen|reis|reist|reistijd|te rijden|pendelen|travel|travelling|commute|kilometer|km|verhuizen|move|relocate|buitenland|abroad|trips?|begeleiden naar|op pad)\b")]
    internal static partial Regex Travel();

    [GeneratedRegex(@"\b(?:of|or)\b")]
    internal static partial Regex Either();

    [GeneratedRegex(@"\b[abc][12]\b")]
    internal static partial Regex Cefr();

    [GeneratedRegex(@"beheers|spreek|spreken|spreekt|woord en geschrift|mondeling|vloeiend|fluent|moedertaal|native|\btaal|language|spoken|written|speak|command of|proficien|uitdrukk")]
    internal static partial Regex Speaks();

    [GeneratedRegex(@"\bmbo|\bhbo|\bwo\b|universit|bachelor|master|\bmsc\b|\bbsc\b|\bphd\b|gepromoveerd|havo|vwo|vmbo|mavo|pabo|niveau [1-4]|associate degree|degree|academisch|verzorgende ig|post-?hbo|level [1-4]|doctoraal")]
    internal static partial Regex LevelWords();

    [GeneratedRegex(@"certifica\w*|certified|\w*register\b|registratie\b|geregistreerd|registered|registration|licentie|licen[cs]e|bevoegd\w*|vergunning|\bpas\b")]
    internal static partial Regex CertificateWords();

    [GeneratedRegex(@"buitenlands\w*|foreign|gelijk ?gesteld|gelijk is gesteld|daaraan|erkend\w*|recogni[sz]ed|relevante?\b|richting|\bmbo\b|\bhbo\b|\bwo\b|\d|\bany\b|\bfield\b|\b(?:de )?richting maakt niet uit\b|\bongeacht (?:de )?richting\b|\b(?:the )?(?:subject|field) does not matter\b|\bin welke\b[^;.]*\bdan ook\b|\bvolgens de cao\b|\bkwalificeert voor\b|\bdat kwalificeert\b|\belke\b|willekeurige?|completed?|vergelijkbaar|vergelijkbare|gelijkwaardige?|similar|equivalent|related|verwante?|werk- en denkniveau|denkniveau|hoger|higher|above|\bv\b|onderwijs(?=\W*$)|beroepsonderwijs|vakdiploma|land|country|subject|gestelde?|waardering|nuffic|idw|gewaardeerd|evaluated|equal|een\b|geldend|finished|passed|behaald|least|universit\w*|hogeschool")]
    internal static partial Regex NotField();
}
