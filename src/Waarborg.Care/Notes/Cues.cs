using System.Text.RegularExpressions;

namespace Waarborg.Care.Notes;

/// <summary>What a statement does, told by its words. Dutch first, English where records mix.</summary>
internal static partial class Cues
{
    /// <summary>A drug was stopped.</summary>
    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopgezet|be[eë]indigd|uitgeslopen|uitsluipen|vervalt|vervallen|uit huis|afgebouwd en gestopt|stop|staken|stopped|discontinued|(?:is|zijn) op(?=[,.;]|$)|laatste \w*(?:halfje|tablet|dosis|gift|pil|prik|injectie|inname)\w*|gestaak\w*|eraf|er helemaal af|niet meer (?:gebruikt|nodig|innemen|nemen|slikken)|(?:gebruikt|slikt|neemt) (?:\w+ )?niet meer)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Stopped();

    /// <summary>A drug was started again or goes on.</summary>
    [GeneratedRegex(@"\b(?:hervat|herstart|weer gestart|opnieuw gestart|weer begonnen|gestart|start|begonnen|resumed|restarted|started)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Started();

    /// <summary>What comes before is replaced by what comes after.</summary>
    [GeneratedRegex(@"\b(?:omgezet (?:naar|op|in)|overgezet (?:naar|op)|vervangen door|gewisseld naar|switch(?:ed)? (?:to|naar)|replaced by)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Replaced();

    /// <summary>A wish, plan, condition or question: not an event.</summary>
    [GeneratedRegex(@"\?|\b(?:wil|wenst|wens|vraagt|overweeg|overwegen|overwogen|eventueel|evt|mogelijk|als|indien|mits|over \d+|volgende|zou|zal|plan|voorstel|advies|liefst|tot|zolang|tenzij|consider|might|plans? to|wants)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Tentative();

    /// <summary>Denies what stands in its clause.</summary>
    [GeneratedRegex(@"\b(?:niet|geen|nooit|zonder|noch|nee|no|not|never|without|denies)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Negated();

    /// <summary>Says that an earlier finding does not hold.</summary>
    [GeneratedRegex(@"\b(?:weerlegd|vervallen|verlaten|herzien|uitgesloten|ontkracht|onjuist|onterecht|ten onrechte|verwijderd|geschrapt|verwissel\w*|negatief|verdragen|goedaardig|uit het dossier|berust|geen (?:echte |aanwijzing\w* (?:voor )?|tekenen van )?(?:\w+ )?(?:allergie|allergisch\w*|maligniteit|metastasen|diagnose \w+|dementie)|niet allergisch|niet bevestigd|excluded|ruled out|refuted|erroneous\w*|not allergic)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Refuted();

    /// <summary>An agreement on treatment limits.</summary>
    [GeneratedRegex(@"\b(?:reanim\w*|niet[- ]reanimeren|NR[- ]beleid|DNR|beadem\w*|intub\w*|IC[- ]opname|niet naar (?:de )?IC|behandel(?:beperking|verbod|wens|afspra)\w*|insturen|ingestuurd|wilsverklaring|euthanas\w*|palliatie\w*|comfort\w*|sondevoeding|bloedtransfusie|beleid:|resuscitat\w*|ziekenhuis(?:opname)? (?:wil|bij|tenzij|alleen)|niet naar (?:het )?ziekenhuis)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Directive();

    /// <summary>Something that must not be given or done.</summary>
    [GeneratedRegex(@"\b(?:gecontra-?[ïi]ndiceerd|contra-?[ïi]ndicatie|vermijd\w*|niet (?:meer )?(?:geven|voorschrijven|gebruiken|hervatten|prikken|meten)|nooit(?! (?:\w+ ){0,2}(?:gehad|gerookt|gebruikt|geweest))|mag geen|geen (?!(?:aanval|klacht|pijn|koorts|angina|exacerbat|recidief|bloedverlies|oedeem|hypo|insult|symptom)\w* )(?:\w+ )?(?:meer|meten|voorschrijven)|let op|interactie|avoid|do not give|contraindicat\w*)\b|\bgeen \w+ (?:of \w+)?!|\bgeen (?:levende|NSAID|ibuprofen|opio[ïi]d)\w*", RegexOptions.IgnoreCase)]
    internal static partial Regex Caution();

    /// <summary>Something to be done or decided.</summary>
    [GeneratedRegex(@"\b(?:controle|afspraak|afgesproken|herhal\w*|herevaluatie|heroverweg\w*|verwijzing|verwezen|aanvragen|aangevraagd|over \d+ (?:dagen|dgn|weken|wk|mnd|maanden|jaar)|voorstel|overweg\w*|eventueel|plan|gepland|jaarlijks\w*|volgende|afbouw|advies|wacht\w*|opvolg\w*|follow-up|review|tot echo|evalu\w*|oproep\w*)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Action();

    /// <summary>Home, family, work and help.</summary>
    [GeneratedRegex(@"\b(?:woon\w*|verhui\w*|alleenstaand|zus|broer|zoon|dochter|moeder|vader|echtgeno\w*|partner|vrouw|man|mantelzorg\w*|vertegenwoordiger|mentor|curator|bewindvoer\w*|tolk\w*|werkt?|werk|rijbewijs|rijgeschikt|thuiszorg|wijkverpleging|dagopvang|dagbesteding|school|gezin|kinderen|contactpersoon|lives|daughter|son|wife|husband)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Social();

    /// <summary>Somebody else smokes or stopped; not when the patient is spoken of in between.</summary>
    [GeneratedRegex(@"\b(?:opa|oma|vader|moeder|partner|man|vrouw|echtgeno\w*|zoon|dochter|ouders|huisgenoot|broer|zus|father|mother|husband|wife|parents)\b(?:(?!\b(?:hij|zij|ze|pati[ëe]nte?|mw|dhr|he|she)\b)[^.;]){0,45}?\b(?:rook|rok|smok)", RegexOptions.IgnoreCase)]
    internal static partial Regex OthersSmoke();

    /// <summary>A disease or finding of a relative, not of the patient.</summary>
    [GeneratedRegex(@"\b(?:familie(?:anamnese)?|vader|moeder|broer|zus|zoon|dochter|oom|tante|opa|oma|neef|nicht|father|mother|brother|sister|family history)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Family();
}
