using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Weighing;

/// <summary>Turns of phrase that say how something is meant, whatever it is about.</summary>
internal static partial class Cues
{
    /// <summary>Name and test of every cue, in a fixed order.</summary>
    internal static IReadOnlyList<(string Name, Func<Statement, bool> Has)> All { get; } =
    [
        ("negation", s => Negation().IsMatch(s.Folded)), ("never", s => Never().IsMatch(s.Folded)), ("wish", s => Wish().IsMatch(s.Folded)), ("doubt", s => Doubt().IsMatch(s.Folded)),
        ("other-person", s => Other().IsMatch(s.Folded)), ("course", s => Course().IsMatch(s.Folded)), ("in-progress", s => Progress().IsMatch(s.Folded)), ("ended", s => Ended().IsMatch(s.Folded)),
        ("unpaid", s => Unpaid().IsMatch(s.Folded)), ("little", s => Little().IsMatch(s.Folded)), ("only", s => Only().IsMatch(s.Folded)), ("but", s => But().IsMatch(s.Folded)),
        ("foreign-paper", s => Foreign().IsMatch(s.Folded)), ("first-person", s => First().IsMatch(s.Folded)), ("agrees", s => Agrees().IsMatch(s.Folded)), ("claims", s => Claims().IsMatch(s.Folded)),
        ("once", s => Once().IsMatch(s.Folded)), ("future", s => Future().IsMatch(s.Folded)), ("long-ago", s => Ago().IsMatch(s.Folded)), ("certified", s => Certified().IsMatch(s.Folded)),
        ("took-part", s => TookPart().IsMatch(s.Folded)), ("vague", s => Vague().IsMatch(s.Folded)), ("by-self", s => BySelf().IsMatch(s.Folded)), ("done-by-other", s => DoneByOther().IsMatch(s.Folded)), ("unsure-paper", s => UnsurePaper().IsMatch(s.Folded)),
    ];

    private static readonly int[] s_denying = [.. Enumerable.Range(0, All.Count).Where(c => All[c].Name is "negation" or "never")];

    /// <summary>Whether something is denied in a statement.</summary>
    internal static bool Denies(StatementReading reading) => s_denying.Any(c => reading.Has[c]);

    /// <summary>Whether a statement speaks of an internship, voluntary work or a pastime.</summary>
    internal static bool IsUnpaid(Statement statement) => Unpaid().IsMatch(statement.Folded);

    [GeneratedRegex(@"\b(?:niet|geen|no|not|zonder|without|cannot|nor|noch|kein\w*|nicht|\w+n't)\b")]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:nooit|never|niemand|nobody|nergens|nowhere|niets|nothing|nog niet|not yet|nog geen|nauwelijks|hardly|barely|amper)\b")]
    private static partial Regex Never();

    [GeneratedRegex(@"\b(?:zou|zouden|would|wil|willen|want|hoop|hope|hoping|graag|lijkt me|lijkt mij|droom|dream|ooit nog|interesse|interested|leren|learn|eager|keen|benieuwd|nieuwsgierig|ambitie)\b")]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:misschien|maybe|perhaps|wellicht|ongeveer|approximately|weet (?:ik )?niet|don't know|do not know|not sure|twijfel\w*|hangt|depends|overleg\w*|bespreken|bespreek|discuss|talk about|(?:liever|rather) (?:met|with|per|by)|eventueel|mogelijk|possibly|probably|waarschijnlijk|denk ik|i think|geloof ik|zoiets|or so|of zo|tenzij|unless|zolang|as long as|if (?:it|that|you)|als (?:dat|het|u|jullie))\b")]
    private static partial Regex Doubt();

    [GeneratedRegex(@"\b(?:mijn|onze|my|our|een|a|de|the|his|her|zijn|haar|hun|their) (?:\w+ )?(?:collega\w*|colleagues?|baas|boss|chef|manager|teamleider|leidinggevende|man|vrouw|husband|wife|partner|broer|brother|zus|sister|vader|father|moeder|mother|oom|uncle|tante|aunt|zoon|son|dochter|daughter|vriend\w*|friends?|maat|buurman|buurvrouw|neighbou?r|supervisor|afdeling|department|accountant|team lead)\b")]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:cursus\w*|\w*cursus|training\w*|workshop\w*|module\w*|webinar|course\w*|e-?learning|bootcamp|les(?:sen)?|minor|studie|study|studied|student|vak(?:ken)?|subject\w*|scriptie|thesis|gevolgd|geleerd|learned|meegelopen|meegekeken|shadow\w*|observ\w*|meegereden|dagcursus|cursusdag)\b")]
    private static partial Regex Course();

    [GeneratedRegex(@"\b(?:bezig|lopend|loopt|ingeschreven|enrolled|aangemeld|registered for|gestart|started|begonnen|begin(?:t)?|examen (?:in|op|gepland|volgt)|gepland|planned|verwacht\w*|expected|nog te|in opleiding|in training|in progress|ongoing|onafgerond|unfinished|niet afgerond|niet afgemaakt|afgebroken|gestopt|dropped|aangevraagd|applied for|in behandeling|pending|wacht op|waiting|binnenkort|soon|tot nu toe|studiepunten|halverwege|halfway)\b")]
    private static partial Regex Progress();

    [GeneratedRegex(@"\b(?:verlopen|expired|lapsed|vervallen|ingeleverd|ingetrokken|withdrawn|revoked|ongeldig|invalid|niet meer|no longer|tot (?:en met )?(?:19|20)\d\d|until (?:19|20)\d\d|verloren|destijds|vroeger|used to|formerly|gestopt|doorgehaald|uitgeschreven|niet verlengd|not renewed|liep af|kwijt)\b")]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?:\w*stages?|stagiair\w*|intern|interns?hips?|vrijwillig\w*|volunteer\w*|unpaid|onbetaald\w*|afstude\w*|meewerkstage|zaterdaghulp|bijbaan\w*|vakantiewerk\w*|vakantiekracht|hobby\w*|voor mezelf|thuis|at home|in my spare time|privé|prive)\b")]
    private static partial Regex Unpaid();

    [GeneratedRegex(@"\b(?:beetje|wat|een paar|a few|a little|soms|sometimes|af en toe|occasionally|now and then|incidenteel|basis\w*|basic\w*|beginner\w*|beperkt\w*|limited|kort\w*|briefly|zijdelings|passief|passive|dagje|halve dag|een keer|once|geholpen|hielp|helped|assisted|ondersteun\w*|samen met|together with|meegeholpen)\b")]
    private static partial Regex Little();

    [GeneratedRegex(@"\b(?:alleen|slechts|enkel|only|just|uitsluitend|merely|hooguit|hoogstens|at most|maximaal|maximum)\b")]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(?:maar|but|echter|however|hoewel|although|though|behalve|except|al heb|wel)\b")]
    private static partial Regex But();

    [GeneratedRegex(@"\b(?:buitenland\w*|foreign|abroad|erken\w*|recogni[sz]\w*|waarder\w*|gewaardeerd|evaluat\w*|naric|nuffic|idw|gelijkgesteld\w*|gelijkwaardig\w*|equivalent|vertaald|translated|apostille)\b")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\b(?:ik|mij|me|mijn|i|my|myself|we|wij|ons|our)\b")]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:geen (?:enkel )?(?:probleem|bezwaar|punt|moeite)|prima|akkoord|altijd|beschikbaar|available|flexib\w*|fine|no problem|happy to|bereid|willing|gewend|kan (?:ik )?(?:ook|altijd|prima|gewoon|goed)|past (?:mij|me|goed)|suits?|komt (?:mij|me) goed|ok\b|graag|vind ik (?:fijn|prettig|prima|leuk))")]
    private static partial Regex Agrees();

    [GeneratedRegex(@"\b(?:stressbestendig|flexibel|enthousias\w*|gedreven|teamspeler|team player|communicati\w*|zelfstandig|accuraat|nauwkeurig|leergierig|gemotiveerd|motivated|passion\w*|hands-on|sterk in|goed in|good at|strong|ben ik goed|vaardigheden|skills|soft skills|in mijn bloed|in my blood|people person|sociaal|resultaatgericht)\b")]
    private static partial Regex Claims();

    [GeneratedRegex(@"\b(?:toen|vorig\w*|afgelopen|op een|laatst|once|een keer|last|when|one (?:time|day|morning|night|evening)|recently|ago|geleden|in (?:19|20)\d\d|daarna|vervolgens|uiteindelijk|finally|after|na (?:drie|twee|een|vier)|sindsdien|eerst|first)\b")]
    private static partial Regex Once();

    [GeneratedRegex(@"\b(?:zal|zullen|ga|gaan|will|shall|going to|straks|volgend\w*|next|vanaf|per|start (?:in|op|in)|binnenkort|later|daarna|komend\w*|upcoming|zodra|as soon as)\b")]
    private static partial Regex Future();

    [GeneratedRegex(@"\b(?:jaren geleden|years ago|lang geleden|long ago|vroeger|destijds|in mijn jeugd|op school|at school|middelbare|eeuw|toenmalig\w*|roestig|rusty|weggezakt)\b")]
    private static partial Regex Ago();

    /// <summary>Being there or helping, rather than doing.</summary>
    [GeneratedRegex(@"\b(?:betrokken|meegeholpen|meegewerkt|meegegaan|meegedraaid|meegedacht|mee geweest|draai\w* mee|werk\w* mee|help\w* mee|denk\w* mee|liep mee|bijgewoond|aanwezig|deelgenomen|deelname|deelnemer|projectteam|projectgroep|werkgroep|in het team|aangeleverd|aanlever\w*|klaargezet|zet\w* [^.;]{0,40}klaar|voorbereid\w*|input|bijgedragen|bijdrage|zat (?:ik )?bij|zit (?:ik )?(?:bij|aan tafel)|erbij|involved|contributed|contribut\w+|supported|attended|took part|joined|sat in|prepar\w+|part of|member of|helped|meekeek|meegekeken|getypt|genotuleerd|notul\w+)\b")]
    private static partial Regex TookPart();

    /// <summary>How often, how long or how many, left open.</summary>
    [GeneratedRegex(@"\b(?:enkele|verschillende|diverse|een aantal|allerlei|various|several|some|een tijd\w*|een periode|tijdje|jaren|years|meerdere|vaak|vaker|soms|regelmatig|geregeld|af en toe|ook wel|meestal|wel eens|weleens|often|regularly|mostly|usually|now and then|afwissel\w*|wissel\w*|onder andere|o\.a\.|etc|enzovoort|en zo|e\.d\.)\b")]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:zelf|zelfstandig\w*|eigenhandig|eigen|alleen ik|in mijn eentje|eindverantwoordelijk\w*|verantwoordelijk|responsible|myself|my own|own|independent\w*|single-handed\w*|on my own|geleid|leidde|led|opgezet|set up|initiatief|van (?:begin|a) tot (?:eind\w*|z)|from start to finish|ik alleen)\b")]
    private static partial Regex BySelf();

    /// <summary>Work that others did or that went elsewhere.</summary>
    [GeneratedRegex(@"\b(?:(?:doet|deed|doen|deden|maakt|maakte|verzorgt|regelt|regelde|schreef|schrijft|beheert|did|does|wrote|handled|handles) (?:de |het |een |mijn |onze |het )?(?:\w+ )?(?:collega\w*|ander\w*|chef|baas|hoofd|afdeling|begeleider|team|ploeg|jurist\w*|accountant\w*|leverancier|klant\w*|hr|kantoor|bureau|someone else|others?)|(?:ging|gingen|gaat|gaan|lag|ligt|lagen|went|goes) (?:\w+ ){0,3}(?:naar|bij|to|with) (?:de|het|een|onze|mijn|hr|the|our|another)|(?:door|by) (?:een |de |mijn |onze |a |the |my |our )?(?:\w+ )?(?:collega\w*|ander\w*|begeleider|chef|baas|leverancier|bureau|team|colleagues?|others?|manager|supplier)|andere ploeg|iemand anders|somebody else|someone else)\b")]
    private static partial Regex DoneByOther();

    /// <summary>A paper that is lost, elsewhere, or of unknown standing.</summary>
    [GeneratedRegex(@"\b(?:nakijken|uitzoeken|opzoeken|navragen|kwijt|zoek\b|niet (?:meer )?(?:bij de hand|terug)|ligt (?:nog )?bij|pasje|papier(?:en|tje)? (?:heb|ligt|volgt|komt)|weet (?:ik )?(?:even )?niet|laten (?:bekijken|waarderen|vertalen|erkennen)|lost|look (?:it )?up|check|somewhere|ergens|vergeten|forgotten|nooit (?:laten|opgehaald|gekregen))\b")]
    private static partial Regex UnsurePaper();

    [GeneratedRegex(@"\b(?:diploma\w*|\w*diploma|certifica\w*|\w*certificaat|certified|gediplomeerd|behaald|gehaald|geslaagd|passed|obtained|afgerond|completed|graduated|afgestudeerd|bevoegd\w*|geregistreerd|registered|registratie|geldig|valid|examen|exam|rijbewijs|licen[cs]e|\w*bewijs|pasje|\w*pas)\b")]
    private static partial Regex Certified();
}
