using System.Text.RegularExpressions;

namespace Waarborg.Care.Checking;

/// <summary>Whether a clause denies: by a negation, or by a word that says that something ended or does not hold. "Niet gestopt" denies the end.</summary>
internal static partial class Polarity
{
    internal static bool IsNegative(string clause)
    {
        // What looks like a denial and is none.
        clause = Neutral().Replace(clause, " ");
        // "niet gestopt", "niet weerlegd": two denials make none.
        var left = Double().Replace(clause, " ");
        return Negator().IsMatch(left) || Ending().IsMatch(left) || TakenOff().IsMatch(left) || Unsaid().IsMatch(left);
    }

    /// <summary>The clause without what looks like a denial and is none.</summary>
    internal static string Plain(string clause) => Double().Replace(Neutral().Replace(Never().Replace(Cause().Replace(SideCheck.WithoutDenied(clause), "wegens "), "niet"), " "), " ");

    [GeneratedRegex(@"\bi\.?\s?v\.?\s?m\b\.?|\bn\.a\.v\.|\bt\.g\.v\.|\bin verband met\b|\bten gevolge van\b|\bals gevolg van\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cause();

    [GeneratedRegex(@"\b(?:in geen geval|onder geen (?:beding|voorwaarde)|op geen enkele (?:manier|wijze)|geenszins|nimmer|helemaal niet|under no circumstances|no longer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Never();

    /// <summary>Denies without a word of denial: gave it up, called it off, switched it off, spoke against it.</summary>
    [GeneratedRegex(@"\b(?:zie[nt]?|zag|zagen|zien)\b[^;]{0,60}\b(?:af\s+van|van\s+af|ervan\s*af)\b|\b(?:zie[nt]?|zag|zagen)\b[^;]{0,40}\baf\.?\s*$|\b(?:verviel(?:en)?|afgezien|afgeblazen|afgelast|afgezegd|afgewezen|weiger(?:t|de|den|en)|weggevallen|bedankt voor|uitgezet|uitgeschakeld|uitgedaan|eraf|eruit gehaald|weggelaten|achterwege|afwezig|ontbreekt|ontbreken|ontbrak|ontbraken|nihil|voorbij|verdween|verdwijnt)\b|\b(?:staat|staan|stond|gezet|bleef|blijft)\s+uit\b|\bis\s+uit\.?\s*$|\b(?:spreekt|spreken|sprak|spraken|pleit|pleiten|pleitte|pleitten)\s+tegen\b|\bs(?:luit|loot|loten)\b[^.;]{0,40}\buit\b|\bvrij van\b|\b(?:weg|over)[.]?\s*$|\b(?:declin\w+|refus\w+|switched off|turned off|cancelled|called off|absent|free of|argues? against|went away|gone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"\b(?:niet|nooit|not|never)\s+(?:\w+\s+){0,2}(?:gestopt|gestaakt|stoppen|staken|stopgezet|be[eë]indigd|weerlegd|uitgesloten|vervallen|herzien|verlaten|verwijderd|negatief|afgebouwd|stopped|refuted|ruled out|discontinued|genormaliseerd|verdwenen|uit te sluiten|gecontra-?[ïi]ndiceerd|geweigerd|vermijden|vermeden)\b|\b(?:geen|no)\s+(?:contra-?[ïi]ndicatie|bezwaar\w*|objection)\b|\bniets tegen\b", RegexOptions.IgnoreCase)]
    private static partial Regex Double();

    [GeneratedRegex(@"\b(?:niet|geen|niets|nooit|zonder|noch|nee|not|no|never|without|nergens|niemand|geenszins|nimmer|nothing|none)\b|\bongewijzigd (?!gelaten)", RegexOptions.IgnoreCase)]
    private static partial Regex Negator();

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopgezet|be[eë]indigd|weerlegd|uitgesloten|vervallen|onjuist|geschrapt|negatief|ontkracht|van tafel|verworpen|ingetrokken|onterecht|verdwenen|gecontra-?[ïi]ndiceerd|geweigerd|vermijden|vermijdt|mijden|mijdt|vermeden|afgebouwd|berust|uit het dossier|(?:aanvals|klachten|koorts|pijn|tumor|symptoom)vrij|stopped|refuted|excluded|ruled out|discontinued|negative|resolved|avoid\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    /// <summary>An entry that was removed, not a polyp.</summary>
    [GeneratedRegex(@"(?:allergie|diagnose|vermelding|dossier|aantekening)\w*\b.*\bverwijder|\b(?:diagnose|verdenking|vermoeden)\w*\b.*\b(?:herzien|verlaten)\b|\b(?:uit|van) (?:het|haar|zijn|de) (?:dossier|lijst|allergielijst)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TakenOff();

    [GeneratedRegex(@"\bniet (?:goed |meer )?verdragen\b|\bzonder (?:problemen|klachten|complicaties|moeite)\b|\bniet alleen\b|\bniet (?:voldoende|optimaal|helemaal|altijd|erg|zo|goed) (?!verdragen|meer)|\bniet (?:meer|hoger|vaker|later) dan\b|\bzo nodig\b|\bniet langer dan\b|\bten minste niet\b|\bRF[- ]neg\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Neutral();
}
