using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>
/// Licences, registrations and certificates, how files word them and for how many years they hold where that is generally so
/// (VCA 10, driver's code 95 5, forklift 5, NEN 3140 3, EHBO 2, BHV 1; taken as a reason to ask, never as a verdict by itself).
/// </summary>
internal sealed record Licences(string Name, Regex Asked, Regex Shown, int? YearsValid)
{
    /// <summary>True when its name is also that of a trade, so that a level beside it makes it an education.</summary>
    internal bool IsTrade => Name is "beveiliger";

    internal static IReadOnlyList<Licences> All { get; } =
    [
        Of("rijbewijs CE", @"rijbewijs\s*(?:categorie\s*)?c\s?\+?e\b|driving licen[cs]e\s*c\s?\+?e\b|licen[cs]e\s*c\s?\+?e\b|ce[\s-]rijbewijs|groot rijbewijs", @"(?:fuhrerschein|permis|prawo jazdy|patente)\b[^.;\n]{0,25}\bc\s?\+?e\b|^\W*ce\s*:|(?:rijbewijs|rijbewijzen|licen[cs]es?)\b[^.;\n]{0,25}\bc\s?\+?e\b|\bce[\s-]rijbewijs|\bgroot rijbewijs|hgv class 1", null),
        Of("rijbewijs C", @"rijbewijs\s*(?:categorie\s*)?c\b|driving licen[cs]e\s*c\b|c[\s-]rijbewijs", @"(?:rijbewijs|rijbewijzen|licen[cs]es?)\b[^.;\n]{0,25}\bc(?:\s?\+?e)?\b|\bce?[\s-]rijbewijs|\bgroot rijbewijs|hgv", null),
        Of("rijbewijs D", @"rijbewijs\s*(?:categorie\s*)?d\b|d[\s-]rijbewijs|driving licen[cs]e\s*d\b", @"(?:rijbewijs|rijbewijzen|licen[cs]es?)\b[^.;\n]{0,25}\bd\b|\bd[\s-]rijbewijs|\bbusrijbewijs", null),
        Of("rijbewijs", @"rijbewijs|driv(?:ing|er'?s?)[\s-]licen[cs]e", @"(?:fuhrerschein|permis|prawo jazdy|patente)\b|(?:rijbewijs|rijbewijzen)\b|\b(?:rijden|driving|auto)\W{1,5}b\b|rijlessen|rijexamen|driving (?:lessons|test)|^\W*b(?:\s*(?:,|en|and|\+|/)\s*(?:be|e|c|ce|am|a|t|d))*\W*$|(?<!\p{L})roze pasje|\bb[\s-]rijbewijs|driv(?:ing|er'?s?|ers)[\s-]licen[cs]es?|clean licen[cs]e|licen[cs]e b\b", null),
        Of("BIG", @"\bbig[\s-]*(?:reg\w*|ger\w*|nummer)|(?:in het|in) big\b", @"\bbig\b(?:[\s-]*(?:registratie|geregistreerd|register|nummer|reg\w*))?|\bbig-\w+", null),
        Of("SKJ", @"\bskj\b", @"\bskj\b", null),
        Of("VOG", @"\bvog\b|verklaring omtrent|certificate of (?:good )?conduct", @"\bvog\b|verklaring omtrent (?:het )?gedrag|certificate of (?:good )?conduct", null),
        Of("VCA", @"\bvca\b", @"\b(?:vol-?)?vca\b(?:[\s-]*(?:vol|basis))?", 10),
        Of("BHV", @"\bbhv\b", @"\bbhv(?:'?er)?\b|bedrijfshulpverlen\w*", 1),
        Of("EHBO", @"\behbo\b|first aid|eerste hulp", @"\behbo\b|eerste hulp\b|first[\s-]aid\w*|reanimatie\w*", 2),
        Of("heftruckcertificaat", @"(?:heftruck|forklift|fork lift)[\w\s-]{0,20}(?:certif|bewijs|diploma|licen)|(?:certif\w*|diploma)[\w\s]{0,15}(?:heftruck|forklift)", @"\w*heftruck\w*|forklift\w*|fork[\s-]lift\w*", 5),
        Of("reachtruckcertificaat", @"reach\s?truck[\w\s-]{0,20}(?:certif|bewijs|diploma|licen)|(?:certif\w*|diploma)[\w\s]{0,15}reach\s?truck", @"reach[\s-]?truck\w*", 5),
        Of("code 95", @"code\s?95|\bcpc\b", @"schlusselzahl\s?95|code\s?95|\bcpc\b|vakbekwaamheid chauffeur", 5),
        Of("ADR", @"\badr\b", @"\badr\b", 5),
        Of("NEN 3140", @"nen[\s-]?3140", @"nen[\s-]?3140", 3),
        Of("HACCP", @"haccp", @"haccp", null),
        Of("sociale hygiëne", @"sociale hygiene", @"sociale hygiene", null),
        Of("F-gassen", @"f-?gassen|f-?gas", @"f-?gas\w*", null),
        Of("lesbevoegdheid", @"(?:les|onderwijs|graads)\w*bevoegd\w*|bevoegd (?:docent|leraar|leerkracht)\w*|bevoegd\w* (?:voor|in|om les)\b[^,;.]*(?:onderwijs|les|pabo)|lesbevoegdheid|teaching (?:licen[cs]e|qualification|certificate)|qualified teacher|\bqts\b", @"\w*bevoegd\w*|\bpabo\b|lerarenopleiding|tweedegraads|eerstegraads|teaching (?:licen[cs]e|qualification|certificate)|qualified teacher|\bqts\b|\bpgce\b", null),
        Of("taxipas", @"taxipas|chauffeurskaart", @"taxipas|chauffeurs?kaart|chauffeurspas", null),
        Of("beveiliger", @"diploma beveilig\w*|beveiligingspas|beveiliger[\s-]?2", @"beveiliger[\s-]?2|diploma beveilig\w*|beveiliger,? (?:mbo|niveau)[\s-]?[2-4]|beveiligingspas|svpb", null),
        Of("PRINCE2", @"prince\s?2", @"prince\s?2", null),
        Of("ITIL", @"\bitil\b", @"\bitil\b", null),
        Of("scrum", @"(?:scrum master|psm|csm|pspo)\b.*certif|certif\w*.*(?:scrum|psm|csm)", @"\bpsm\b|\bcsm\b|\bpspo\b|certified scrum\w*|scrum master\w*", null),
        Of("AWS", @"aws[\s-]certif|certif\w*.*\baws\b", @"aws[\s-]certif\w*|aws (?:solutions architect|developer|sysops)\w*", 3),
        Of("Azure", @"azure[\s-]certif|certif\w*.*\bazure\b|\baz-?\d{3}\b", @"\baz-?\d{3}\b|azure (?:administrator|developer|solutions architect|fundamentals)\w*|azure[\s-]certif\w*", 1),
        Of("CISSP", @"cissp", @"cissp", 3),
        Of("CCNA", @"ccna|ccnp", @"ccna|ccnp", 3),
        Of("Wft", @"\bwft\b", @"\bwft\b", null),
        Of("lascertificaat", @"lascertifica\w*|lasdiploma|welding certif\w*|welder certif\w*", @"lascertifica\w*|lasdiploma\w*|welding certif\w*|certified welder|\bniveau [34] lassen", null),
        Of("accountant", @"\b(?:ra|aa|rc)\b|register ?(?:accountant|controller)|chartered accountant|\bacca\b|\bcpa\b", @"\b(?:ra|aa|rc|cima)\b|register ?(?:accountant|controller)|chartered accountant|\bacca\b|\bcpa\b", null),
    ];

    private static Licences Of(string name, string asked, string shown, int? years) =>
        new(name, new(asked, RegexOptions.CultureInvariant), new(shown, RegexOptions.CultureInvariant), years);
}
