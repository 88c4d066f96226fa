using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waarborg.Deidentification;

/// <summary>Writes a risk report as JSON in the order of ISO/IEC 27559:2022, clauses 6 to 9.</summary>
public static class RiskDocument
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as a text that ends with a line end.</summary>
    /// <param name="report">The figures.</param>
    /// <param name="context">The circumstances.</param>
    public static string Write(RiskFindings report, RiskContext context)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(context);
        return Describe(report, context).ToJsonString(Indented) + "\n";
    }

    private static JsonObject Describe(RiskFindings report, RiskContext context) => new()
    {
        ["standard"] = "ISO/IEC 27559:2022, clauses 6 to 9",
        ["verdict"] = report.Verdict == RiskVerdict.AnonymousOnTheseData ? "anonymous on these data, as tested" : "pseudonymised",
        ["context"] = new JsonObject
        {
            ["clause"] = 6,
            ["profile"] = context.Profile.Id,
            ["operator"] = context.Profile.Operator.ToString().ToLowerInvariant(),
            ["exceptions"] = new JsonObject(context.Profile.Overrides.Select(o => KeyValuePair.Create(EntityLabels.ToWire(o.Key), (JsonNode?)o.Value.ToString().ToLowerInvariant()))),
            ["reversible"] = report.Reversible,
            ["knownPeople"] = context.KnownPeople,
            ["recipients"] = context.Recipients ?? "not declared: judged as if anybody may get the data",
        },
        ["data"] = new JsonObject
        {
            ["clause"] = 7,
            ["texts"] = report.Texts,
            ["characters"] = report.Characters,
            ["columnsNotRead"] = context.ReadsEverything ? null : "columns that were not chosen were not read: what is in them is not in this report",
            ["found"] = Counts(report.Found),
            ["replaced"] = Counts(report.Replaced),
            ["stillFound"] = Counts(report.Left),
        },
        ["identifiability"] = Identifiability(report),
        ["governance"] = new JsonObject
        {
            ["clause"] = 9,
            ["validFor"] = "these data, with this context; judge again when either changes, and at least every year",
            ["keep"] = "the key and the vault apart from the data: they are the additional information of Article 4(5) GDPR",
            ["limits"] = new JsonArray("A detector cannot find what it misses: only a sample that people marked says how much is still visible.",
                "The attacks use what the detector sees and rare words; somebody who knows more may do better.", "Images and attachments are not read."),
        },
    };

    private static JsonObject Identifiability(RiskFindings report) => new()
    {
        ["clause"] = 8,
        ["visibleCharacters"] = report.Sample is null ? new JsonObject { ["measured"] = false, ["low"] = 0, ["high"] = 1 } : Visible(report.Sample),
        ["recallDirect"] = report.Sample is null ? null : Share(report.Sample.Direct),
        ["recallQuasi"] = report.Sample is null ? null : Share(report.Sample.Quasi),
        ["peopleProtected"] = report.Sample is null ? null : Share(report.Sample.People),
        ["documentsWithoutDirect"] = report.Sample is null ? null : Share(report.Sample.Clean),
        ["equivalence"] = new JsonObject
        {
            ["people"] = report.Equivalence.People, ["smallestK"] = report.Equivalence.SmallestK, ["unique"] = Share(report.Equivalence.Unique),
            ["fewerThanFive"] = Share(report.Equivalence.FewerThanFive), ["prosecutorRisk"] = report.Equivalence.ProsecutorRisk, ["marketerRisk"] = report.Equivalence.MarketerRisk,
        },
        ["singlingOut"] = Attack(report.SinglingOut),
        ["linkability"] = Attack(report.Linkability),
        ["inference"] = Attack(report.Inference),
    };

    private static JsonObject Attack(AttackResult attack) => new()
    {
        ["attack"] = Share(attack.Attack), ["control"] = Share(attack.Control), ["risk"] = attack.Risk, ["low"] = attack.Low, ["high"] = attack.High,
        ["threshold"] = AttackResult.Threshold, ["passed"] = attack.Passed,
    };

    private static JsonObject Share(Proportion share) => new()
    {
        ["measured"] = share.Total > 0, ["value"] = share.Total > 0 ? share.Value : null, ["hits"] = share.Hits, ["total"] = share.Total, ["low"] = share.Low, ["high"] = share.High,
    };

    private static JsonObject Counts(IReadOnlyDictionary<EntityLabel, int> counts) =>
        new(counts.Select(c => KeyValuePair.Create(EntityLabels.ToWire(c.Key), (JsonNode?)c.Value)));

    private static JsonObject Visible(RiskSample sample) => new()
    {
        ["measured"] = sample.Direct.Total + sample.Quasi.Total > 0, ["value"] = sample.Visible.Value, ["low"] = sample.Visible.Low, ["high"] = sample.Visible.High,
    };
}
