namespace Waarborg.Law;

/// <summary>The fixed words of the rule book in one language.</summary>
internal sealed record RuleBookWords(
    string Title, string Intro, string Rule, string Says, string Weight, string From, string Next, string Norm, string Stages, string Checked, string Source,
    string Measures, string Id, string Measure, string Lasts, string Features, IReadOnlyList<string> Severities, IReadOnlyList<string> Verifications, string OutsideRecruitment, string OutsideCare)
{
    private static readonly RuleBookWords Dutch = new(
        "Het regelboek van Waarborg",
        "Dit zijn de regels die de poort toepast. Het is geen juridisch advies: de verantwoordelijke en de FG beslissen. Bij elke regel staat wanneer de wet is nagezocht, en hoe goed.",
        "Regel", "Wat de regel zegt", "Gewicht", "Vanaf", "Wat u doet", "Norm", "Stappen", "Nagezocht op", "Bron (in het Engels)", "Maatregelen in het manifest", "Naam", "Maatregel",
        "Telt zoveel maanden", "Kenmerken van echte beoordeling door mensen (H1 tot H17)",
        ["blokkerend", "de FG beslist mee", "advies"], ["de tekst zelf is gelezen", "een bron uit de tweede hand is gelezen", "algemene kennis, niet nagezocht"],
        "Buiten werving", "Buiten de zorg");

    private static readonly RuleBookWords English = new(
        "The rule book of Waarborg",
        "These are the rules that the gate applies. They are not legal advice: the controller and the DPO decide. Each rule says when the law was looked up, and how well.",
        "Rule", "What it says", "Weight", "From", "What to do", "Norm", "Stages", "Looked up on", "Source", "Measures in the manifest", "Id", "Measure", "Counts for so many months",
        "Features of real human review (H1 to H17)",
        ["blocking", "the DPO has to agree", "advice"], ["the text itself was read", "a secondary source was read", "general knowledge, not looked up"],
        "Outside recruitment", "Outside care");

    public static RuleBookWords In(string lang) => new LocalizedText("nl", "en").In(lang) == "nl" ? Dutch : English;

    /// <summary>Where a rule reads otherwise than in the sector in which it began.</summary>
    public string Elsewhere(RuleDescription rule) => RuleGroups.Of(rule.Id) == RuleGroup.Health ? OutsideCare : OutsideRecruitment;

    public string Of(Severity severity) => Severities[(int)severity];

    public string Of(SourceVerification verified) => Verifications[(int)verified];
}
