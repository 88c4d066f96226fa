using System.Text.RegularExpressions;

namespace Waarborg.Care.Judging;

/// <summary>Pairs of ways to go that exclude each other, Dutch and English: a sentence that says the one of what its source says the other is likely to be false.</summary>
internal static class Opposites
{
    private static readonly (Regex One, Regex Other)[] Pairs =
    [
        .. new (string One, string Other)[]
        {
            ("beter|verbeter|vooruit|opgeknapt|hersteld|herstelt|improv|recover|better", "slechter|verslecht|achteruit|verergerd?|worse|deteriorat|declin"),
            ("steeg|stijg|gesteg|toegenomen|toename|neemt toe|opgelopen|liep op|hoger|oplopend|klom|rose|rising|risen|increas|climb|went up", "daal|gedaald|afgenomen|afname|neemt af|gezakt|zakte|lager|dalend|teruggelopen|fell|fall|decreas|drop|went down|lower"),
            ("verhoog|opgehoogd|ophog|verdubbel|omhoog|opgebouwd|raised|doubled|uptitrat", "verlaag|verminder|gehalveerd|halver|afgebouwd|afbouw|teruggebracht|omlaag|reduced|halved|taper"),
            ("gegroeid|groeit|groter|progress|toegenomen in|larger|grown|grew|bigger", "kleiner|gekrompen|geslonken|afgenomen in|smaller|shrunk"),
            ("stabiel|onveranderd|ongewijzigd|gelijk gebleven|stable|unchanged", "gegroeid|progress|toegenomen|afgenomen|verslecht|verhoogd|verlaagd|gewijzigd|worse|changed"),
            ("begonnen|gestart|start|starten|started|commenced|initiat", "gestopt|gestaakt|staakte|stopte|stopgezet|stopped|discontinued|ceased"),
            ("hervat|herstart|weer gestart|resumed|restarted", "gestaakt gebleven|blijvend gestopt|definitief gestopt"),
            ("goedaardig|benigne?|onschuldig", "kwaadaardig|maligne|malignant"),
            ("licht|mild|gering|slight", "ernstig|fors|zwaar|severe|serious"),
            ("normaal|normale|ongestoord|onopvallend|schoon|gaaf|in orde|goed|normal|clear|unremarkable|fine", "afwijkend|gestoord|abnormaal|pathologisch|verdacht|slecht|matig|abnormal|impaired|poor"),
            ("negatief|negative", "positief|positive"), ("vaker|more often|frequenter", "minder vaak|zeldzamer|less often"),
            ("meer", "minder"), ("volledig|compleet|geheel|complete|fully", "gedeeltelijk|deels|partieel|onvolledig|partial"),
            ("zelfstandig|zelf |independent", "met hulp|hulpbehoevend|afhankelijk van|needs help|dependent"), ("vrijwillig|voluntar", "gedwongen|onvrijwillig|verplicht|involuntar"),
            ("acuut|acute|plots", "chronisch|chronic|langzaam|geleidelijk"), ("open", "gesloten|dicht|closed"), ("ochtend|morning", "avond|nacht|evening|night"), ("voor de operatie|vóór|before", "na de operatie|nadien|after"),
            ("akkoord|stemt in|stemde in|wil wel|toestemming|agrees|consents", "weigert|wil niet|geen toestemming|bezwaar|declines|refuses"), ("tijdelijk|temporar", "blijvend|definitief|permanent"), ("intact|gaaf|ongeschonden", "gescheurd|beschadigd|kapot|torn|damaged"),
            ("opgenomen|opname|admitted", "ontslagen|ontslag|discharged"), ("verdraagt|verdroeg|verdragen|tolerat", "niet verdragen|verdraagt .{0,20}niet|bijwerking|intoleran"),
        }.Select(p => (Of(p.One), Of(p.Other))),
    ];

    /// <summary>How many of the pairs a text takes the one end of where the other takes the other end only.</summary>
    internal static int Count(string said, string told)
    {
        var count = 0;
        foreach (var (one, other) in Pairs)
        {
            var (a, b) = (one.IsMatch(said), other.IsMatch(said));
            if (a == b) continue;
            var (c, d) = (one.IsMatch(told), other.IsMatch(told));
            if (c != d && a != c) count++;
        }
        return count;
    }

    /// <summary>How many of the pairs both take the same end of.</summary>
    internal static int Agreeing(string said, string told) => Pairs.Count(p => (p.One.IsMatch(said) && p.One.IsMatch(told)) || (p.Other.IsMatch(said) && p.Other.IsMatch(told)));

    private static Regex Of(string words) => new($@"\b(?:{words})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
