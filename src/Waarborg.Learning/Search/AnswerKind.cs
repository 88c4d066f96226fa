using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>
/// What kind of answer a question asks for and a sentence gives: an amount, a time, a place to do it. Looks at form only, in Dutch and English, so that it holds for any
/// document. Thread safe.
/// </summary>
internal static partial class AnswerKind
{
    /// <summary>Number of kinds.</summary>
    public const int Count = 3;

    /// <summary>Whether a question asks for an amount, a time, a place; it may ask for several, or for none that is known.</summary>
    public static bool[] AskedBy(string question) => [AsksAmount().IsMatch(question), AsksTime().IsMatch(question), AsksPlace().IsMatch(question)];

    /// <summary>Whether a sentence gives an amount, a time, a place.</summary>
    public static bool[] GivenBy(string sentence) => [GivesAmount().IsMatch(sentence), GivesTime().IsMatch(sentence), GivesPlace().IsMatch(sentence)];

    /// <summary>For each kind a row: 1 for a sentence that gives what the question asks for.</summary>
    public static IReadOnlyList<double[]> Rows(string question, IReadOnlyList<bool[]> given)
    {
        var asked = AskedBy(question);
        return [.. asked.Select((wanted, kind) => given.Select(g => wanted && g[kind] ? 1.0 : 0.0).ToArray())];
    }

    [GeneratedRegex(@"\bkost|\bprijs|\bprijzen|\btarief|\bbedrag|\bduur(?:der)?\b|\bvergoeding|\bboete|\bgratis\b|\bhoeveel\b.{0,30}(?:betal|geld|euro|krijg|rente|procent)|\bbetalen\b|\bprice|\bcost|\bfee|\bhow much\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksAmount();

    [GeneratedRegex(@"\bwanneer\b|\bhoe\s*lang\b|\bhoelang\b|\bhoe (?:snel|laat|vaak|ver)\b|\bbinnen\b|\btermijn\b|\bhoeveel (?:dag|we(?:ek|ken)|maand|jaar|jaren|uur|uren|tijd|werkdag)|\bsinds\b|\bduurt\b|\btijd\b|\bhow long\b|\bwhen\b|\bhow (?:soon|often|many days)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksTime();

    [GeneratedRegex(@"\bwaar\b|\bhoe (?:kan|moet|doe|geef|meld|wijzig|verander|stel|zeg|vraag|zet|kom|voeg|regel)|\bwelke? (?:pagina|knop|menu|site|adres|nummer)|\bwhere\b|\bhow (?:do|can|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksPlace();

    [GeneratedRegex(@"€|\bgratis\b|\bcent\b|\d\s?%|\bkosteloos\b|\bkosten\b|\bvergoeding\b|\brente\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesAmount();

    [GeneratedRegex(@"\b\d+\s*(?:(?:kalender|werk)?dag|we(?:ek|ken)\b|maand|jaar|uur|minu|seconden)|\b\d{1,2}[.:]\d{2}\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\bper (?:maand|jaar|dag)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesTime();

    [GeneratedRegex(@"\w > \w|\w\.\w{2,}(?:/\w+)?\b(?<=[a-z]\.[a-z/]+)|@\w|\b0\d{2,3}-\d|\bapp\b|\bformulier|\bchat\b|\bsite\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesPlace();
}
