using System.Collections.Frozen;

namespace Waarborg.Law;

/// <summary>What people call the slugs that manifests use for data, people and purposes. A slug that is not here is shown as its own words.</summary>
internal static class DataWords
{
    private static readonly FrozenDictionary<string, LocalizedText> Known = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["name"] = new("naam", "name"),
        ["contact"] = new("contactgegevens", "contact details"),
        ["order"] = new("bestellingen", "orders"),
        ["contract"] = new("contractgegevens", "contract details"),
        ["consumption"] = new("verbruik", "consumption"),
        ["payment"] = new("betaalgegevens", "payment details"),
        ["free-text"] = new("vrije tekst", "free text"),
        ["cv"] = new("cv", "CV"),
        ["letter"] = new("motivatiebrief", "letter of application"),
        ["photo"] = new("foto", "photo"),
        ["inferred-personality"] = new("afgeleide persoonlijkheid", "inferred personality"),
        ["health"] = new("gezondheid", "health"),
        ["bsn"] = new("burgerservicenummer", "citizen service number"),
        ["family"] = new("familie", "family"),
        ["patient-record"] = new("patiëntendossier", "patient record"),
        ["criminal-offences"] = new("strafrechtelijke gegevens", "criminal-offence data"),
        ["customers"] = new("klanten", "customers"),
        ["employees"] = new("medewerkers", "employees"),
        ["third-parties"] = new("anderen die in de tekst staan", "others named in the text"),
        ["applicants"] = new("sollicitanten", "applicants"),
        ["referees"] = new("referenten", "referees"),
        ["patients"] = new("patiënten", "patients"),
        ["relatives"] = new("familieleden", "relatives"),
        ["children"] = new("kinderen", "children"),
        ["customer-service"] = new("klantenservice", "customer service"),
        ["care"] = new("zorg", "care"),
        ["assess-candidates"] = new("sollicitanten beoordelen", "assessing applicants"),
        ["processor"] = new("verwerker", "processor"),
        ["controller"] = new("zelf verantwoordelijk", "controller"),
        ["joint"] = new("samen verantwoordelijk", "joint controller"),
        ["adequacy"] = new("adequaatheidsbesluit", "adequacy decision"),
        ["dpf"] = new("EU-VS-kader", "EU-US framework"),
        ["scc"] = new("modelcontractbepalingen", "standard contractual clauses"),
        ["bcr"] = new("bindende bedrijfsvoorschriften", "binding corporate rules"),
        ["answer"] = new("antwoorden", "answers"),
        ["summary"] = new("samenvattingen", "summaries"),
        ["score"] = new("scores", "scores"),
        ["ranking"] = new("een rangorde", "a ranking"),
        ["decision"] = new("besluiten", "decisions"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string slug, string lang) => Known.TryGetValue(slug, out var text) ? text.In(lang) : slug.Replace('-', ' ');
}
