using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>
/// What kind of answer a question asks for and a sentence gives: an amount, a time, a place to do it and so on. Looks at form only, in Dutch and English, so that it holds
/// for any document. Thread safe.
/// </summary>
internal static partial class AnswerKind
{
    private static readonly (Regex Asks, Regex Gives)[] s_kinds =
    [
        (AsksAmount(), GivesAmount()), (AsksTime(), GivesTime()), (AsksPlace(), GivesPlace()), (AsksQuantity(), GivesQuantity()), (AsksPhone(), GivesPhone()),
        (AsksAddress(), GivesAddress()), (AsksMoment(), GivesMoment()), (AsksWho(), GivesWho()), (AsksPaper(), GivesPaper()), (AsksFrequency(), GivesFrequency()),
        (AsksWhether(), GivesWhether()),
    ];

    /// <summary>
    /// Number of kinds: amount, length of time, place on a page or in a form, quantity or share, telephone number, address, moment, who, document that is needed, how often,
    /// and whether something is allowed.
    /// </summary>
    public static int Count => s_kinds.Length;

    /// <summary>Whether a question asks for each kind; it may ask for several, or for none that is known.</summary>
    public static bool[] AskedBy(string question) => [.. s_kinds.Select(kind => kind.Asks.IsMatch(question))];

    /// <summary>Whether a sentence gives each kind.</summary>
    public static bool[] GivenBy(string sentence) => [.. s_kinds.Select(kind => kind.Gives.IsMatch(sentence))];

    /// <summary>For each kind a row: 1 for a sentence that gives what the question asks for.</summary>
    public static IReadOnlyList<double[]> Rows(string question, IReadOnlyList<bool[]> given)
    {
        var asked = AskedBy(question);
        return [.. asked.Select((wanted, kind) => given.Select(g => wanted && g[kind] ? 1.0 : 0.0).ToArray())];
    }

    [GeneratedRegex(@"\bkost|\bprijs|\bprijzen|\bvanafprijs|\btarief|\bbedrag|\bduur(?:der)?\b|\bvergoeding|\bvergoed|\bboete|\bgratis\b|\bhoeveel\b.{0,40}(?:betal|betaal|geld|euro|krijg|rente|procent|kwijt|rekenen|bonus|premie)|\bbetalen\b|\b(?:wat|hoeveel)\b.{0,15}\breken|\bstaat daar tegenover\b|\bvoorschot\b|\bhoeveel dan\b|\bprice|\bcost|\bfee|\bcharge[sd]?\b|\bhow much\b|\bpay\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksAmount();

    [GeneratedRegex(@"\bwanneer\b|\bhoe\s*lang\b|\bhoelang\b|\bhoe (?:snel|laat|vaak|ver|oud)\b|\bbinnen\b|\btermijn\b|\bhoeveel (?:dag|we(?:ek|ken)|maand|jaar|jaren|uur|uren|tijd|werkdag)|\bsinds\b|\bduurt\b|\btijd\b|\btot wanneer\b|\buiterst|\bperiode\b|\bop tijd\b|\bhow long\b|\bwhen\b|\bhow (?:soon|often|many days|many weeks|fast|quickly)\b|\bdeadline\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksTime();

    [GeneratedRegex(@"\bwaar\b|\bhoe (?:kan|ken|kun|moet|mot|doe|geef|meld|wijzig|verander|stel|zeg|vraag|zet|kom|voeg|regel|krijg|zie|haal|koppel)|\b(?:welke? )?(?:pagina|knop|menu\w*|instelling|adres|plek)\b|\baanzetten\b|\bwhere\b|\bhow (?:do|can|to)\b|\bmenu\b|\bsettings?\b|\boption\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksPlace();

    [GeneratedRegex(@"\bhoeveel\b|\bhoe (?:lang|groot|hoog|veel|warm|zwaar)\b|\bwelk (?:aandeel|percentage|getal|jaargetal|aantal|vermogen)\b|\bprocent\b|\bwatt\b|\bkwh\b|\bgemiddeld|\bnormaal\b|\bgangbaar\b|\bversie\b|\bversion\b|\bhow (?:many|much|big|high|long)\b|\bpercentage\b|\bminimum\b|\bwelke (?:code|stand|druk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksQuantity();

    [GeneratedRegex(@"\bbel(?:len|t|je)?\b|\bopbellen\b|\btelefoon|\bnummer\b|\bcall\b|\bphone\b|\bnumber\b|\bring\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksPhone();

    [GeneratedRegex(@"\badres\b|\be?-?mail|\bdoorsturen\b|\bwaarheen\b|\bwaar ?naartoe\b|\bstuur\b|\bsturen\b|\bmelden?\b|\baddress\b|\bsend\b|\bforward\b|\breport\b|\bwebsite\b|\bsite\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksAddress();

    [GeneratedRegex(@"\bhoe laat\b|\btijdstip\b|\bmoment\b|\betmaal\b|\bwelke (?:dag|datum|uren|maand)\b|\bwanneer\b|\bingang\b|\bvanaf\b|\bwhat (?:time|day|date)\b|\bwhen\b|\bwhich (?:day|date|hours)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksMoment();

    [GeneratedRegex(@"\bwie\b|\bwelke? (?:instantie|bedrijf|partij|bureau|organisatie|commissie)\b|\bbij wie\b|\baan wie\b|\bvan wie\b|\bmoet ik\b.{0,30}\bzelf\b|\bwho\b|\bwhom\b|\bwhose\b|\bwhich (?:company|organi[sz]ation|agency|authority)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksWho();

    [GeneratedRegex(@"\bpapier|\bbewijs|\bbewijzen\b|\baantonen\b|\bdocument|\bformulier|\bnodig\b|\bopsturen\b|\binleveren\b|\bkopie\b|\bakte\b|\bwelke gegevens\b|\bpapers?\b|\bproof\b|\bprove\b|\bneed\b|\bform\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksPaper();

    [GeneratedRegex(@"\bhoe vaak\b|\bhoeveel keer\b|\bom de hoeveel\b|\belke hoeveel\b|\bper keer\b|\bhow often\b|\bhow many times\b|\bonce\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksFrequency();

    [GeneratedRegex(@"(?:^|[.!?,;:]\s*|\b(?:en|of|maar|dus)\s+)(?:mag|kan|ken|kun|kunnen|moet|mot|is|zijn|heb|krijg|hoef|wordt|worden|geldt|valt|klopt|telt|doen|can|may|do|does|is|are|will|must)\b|\bof (?:ik|het|dat|jullie|er)\b|\bverplicht\b|\btoegestaan\b|\ballowed\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksWhether();

    [GeneratedRegex(@"€|\bgratis\b|\bcent\b|\d\s?%|\bkosteloos\b|\bkosten\b|\bvergoeding\b|\brente\b|\bhelft\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesAmount();

    [GeneratedRegex(@"\b\d+\s*(?:(?:kalender|werk)?dag|we(?:ek|ken)\b|maand|jaar|uur|minu|seconden)|\b\d{1,2}[.:]\d{2}\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\bper (?:maand|jaar|dag)\b|\bdag \d", RegexOptions.IgnoreCase)]
    private static partial Regex GivesTime();

    [GeneratedRegex(@"\w > \w|\w\.\w{2,}(?:/\w+)?\b(?<=[a-z]\.[a-z/]+)|@\w|\b0\d{2,3}-\d|\bapp\b|\bformulier|\bchat\b|\bsite\b|\bbij [A-Z]\w+", RegexOptions.None)]
    private static partial Regex GivesPlace();

    [GeneratedRegex(@"\b\d[\d.,]*\s*(?:%|kWh|m³|m3|watt|graden|bar|ampère|cijfers|tekens|meter|kW|cm|liter|volt|pogingen|personen)|\d\s?%|\b[A-Z]\w+ \d+\b|\b\d+\.\d+\.\d+\b|\bhelft\b|\bmeer dan\b|\btot \d", RegexOptions.None)]
    private static partial Regex GivesQuantity();

    [GeneratedRegex(@"\b0\d{2,3}-\d|\b112\b|\b\d+ cijfers\b|\bnummer\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesPhone();

    [GeneratedRegex(@"@\w|\w\.example\b|\w\.nl\b|\w\.eu\b|\w\.com\b|\bpostadres\b|\bmeldpunt\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesAddress();

    [GeneratedRegex(@"\bnachts\b|\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} uur\b|\b\d+e\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\bavond\b|\bochtend|\bmiddag|\bweekend\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|\beerste week\b|\bnacht van\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesMoment();

    [GeneratedRegex(@"\bnetbeheerder|\bgemeente\b|\bbank\b|\bpolitie\b|\bmeldpunt\b|\bleverancier\b|\binstallateur|\bcommissie\b|\bteam\b|\bVvE\b|\bmedewerker|\bbureau\b|\bIncasso\b|\bAutoriteit\b|\bbewindvoerder|\bcontractant|\bverhuurder|\brechtbank\b|\bhuismeester\b|\bbedrijf\b|\bhelpdesk\b|\bzelf\b|\bwij\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesWho();

    [GeneratedRegex(@"\bverklaring|\buittreksel|\bakte|formulier|\bbewijs|\bkopie\b|\bfoto|\bbon\b|\bafschrift|\bbeschikking|\bcontract\b|\bofferte\b|\bvolmacht\b|\bkenmerk\b|\btoestemming\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesPaper();

    [GeneratedRegex(@"\bkeer\b|\belke \d|\beens (?:in|per)\b|\bper (?:dag|week|maand|jaar)\b|\bjaarlijks\b|\bmaandelijks\b|\bzo vaak\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesFrequency();

    [GeneratedRegex(@"\bmag\b|\bkan\b|\bniet\b|\bgeen\b|\bnooit\b|\balleen\b|\bwel\b|\bmoet\b|\bhoeft\b|\bverplicht\b|\baltijd\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivesWhether();
}
