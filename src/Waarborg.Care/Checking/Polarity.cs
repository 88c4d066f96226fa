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
        return Negator().IsMatch(left) || Ending().IsMatch(left) || TakenOff().IsMatch(left);
    }

    [GeneratedRegex(@"\b(?:niet|nooit|not|never)\s+(?:\w+\s+){0,2}(?:gestopt|gestaakt|stoppen|staken|stopgezet|be[eë]indigd|weerlegd|uitgesloten|vervallen|herzien|verlaten|verwijderd|negatief|afgebouwd|stopped|refuted|ruled out|discontinued|genormaliseerd|verdwenen|uit te sluiten|gecontra-?[ïi]ndiceerd|geweigerd|vermijden|vermeden)\b|\bgeen\s+(?:contra-?[ïi]ndicatie|bezwaar)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Double();

    [GeneratedRegex(@"\b(?:niet|geen|nooit|zonder|noch|nee|not|no|never|without|nergens|niemand)\b|\bongewijzigd (?!gelaten)", RegexOptions.IgnoreCase)]
    private static partial Regex Negator();

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopgezet|be[eë]indigd|weerlegd|uitgesloten|vervallen|herzien|verlaten|onjuist|geschrapt|negatief|ontkracht|van tafel|verworpen|ingetrokken|onterecht|verdwenen|gecontra-?[ïi]ndiceerd|geweigerd|vermijden|vermijdt|mijden|mijdt|vermeden|afgebouwd|berust|uit het dossier|(?:aanvals|klachten|koorts|pijn|tumor|symptoom)vrij|stopped|refuted|excluded|ruled out|discontinued|negative|resolved|avoid\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    /// <summary>An entry that was removed, not a polyp.</summary>
    [GeneratedRegex(@"(?:allergie|diagnose|vermelding|dossier|aantekening)\w*\b.*\bverwijder", RegexOptions.IgnoreCase)]
    private static partial Regex TakenOff();

    [GeneratedRegex(@"\bniet (?:goed |meer )?verdragen\b|\bzonder (?:problemen|klachten|complicaties|moeite)\b|\bniet alleen\b|\bzo nodig\b|\bniet langer dan\b|\bten minste niet\b|\bRF[- ]neg\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Neutral();
}
