using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Deidentification;
using Waarborg.Formats;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>Gathers what a run of <c>deidentify</c> left, and writes the risk report: ISO/IEC 27559:2022, clauses 6 to 9, as JSON.</summary>
internal sealed class RiskRun(Detector detector, DeidentificationProfile profile, KnownPeople? known, RiskRunContext context)
{
    private const int Seed = 27559;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RiskCollector _collector = new(detector, profile, known);

    internal void Add(RecordPlace place, string original, DeidentifiedText masked) => _collector.Add(
        place.PersonKey is { } person ? $"person\0{person}" : place.Id is { } id ? $"record\0{id}" : FormattableString.Invariant($"number\0{place.Number}"), place.PersonKey, original, masked);

    internal async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        var sample = context.Sample is null ? null : RecallMeasurement.Measure(await SampleAsync(context.Sample, cancellationToken), d => [.. detector.Detect(d.Text, known, d.PersonKey).Where(profile.Covers)]);
        var report = RiskReport.Judge(_collector, sample, context.Reversible, Seed);
        await using var output = AtomicOutput.Open(file, spool: true);
        await using (var writer = new StreamWriter(output.Stream, leaveOpen: true)) await writer.WriteAsync(Describe(report).ToJsonString(Indented) + "\n");
        await output.CommitAsync(cancellationToken);
    }

    private JsonObject Describe(RiskReport report) => new()
    {
        ["standard"] = "ISO/IEC 27559:2022, clauses 6 to 9",
        ["verdict"] = report.Verdict == RiskVerdict.AnonymousOnTheseData ? "anonymous on these data, as tested" : "pseudonymised",
        ["context"] = new JsonObject
        {
            ["clause"] = 6,
            ["profile"] = profile.Id,
            ["operator"] = profile.Operator.ToString().ToLowerInvariant(),
            ["exceptions"] = new JsonObject(profile.Overrides.Select(o => KeyValuePair.Create(EntityLabels.ToWire(o.Key), (JsonNode?)o.Value.ToString().ToLowerInvariant()))),
            ["reversible"] = report.Reversible,
            ["knownPeople"] = known?.Count ?? 0,
            ["recipients"] = "not declared: judged as if anybody may get the data",
        },
        ["data"] = new JsonObject
        {
            ["clause"] = 7,
            ["texts"] = report.Data.Texts,
            ["characters"] = report.Data.Characters,
            ["columnsNotRead"] = context.ReadsEverything ? null : "columns that were not chosen were not read: what is in them is not in this report",
            ["found"] = Counts(report.Data.Found),
            ["replaced"] = Counts(report.Data.Replaced),
            ["stillFound"] = Counts(report.Data.Left),
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

    private static JsonObject Identifiability(RiskReport report) => new()
    {
        ["clause"] = 8,
        ["visibleCharacters"] = report.Sample is null ? new JsonObject { ["measured"] = false, ["low"] = 0, ["high"] = 1 } : Share(report.Sample.VisibleCharacters),
        ["recallDirect"] = report.Sample is null ? null : Share(report.Sample.Direct),
        ["recallQuasi"] = report.Sample is null ? null : Share(report.Sample.Quasi),
        ["peopleProtected"] = report.Sample is null ? null : Share(report.Sample.People),
        ["documentsWithoutDirect"] = report.Sample is null ? null : Share(report.Sample.CleanDocuments),
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

    private static async Task<IReadOnlyList<LabelledDocument>> SampleAsync(string file, CancellationToken cancellationToken)
    {
        var documents = new List<LabelledDocument>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                var spans = json.RootElement.GetProperty("spans").EnumerateArray().Select(Span).ToList();
                var text = json.RootElement.GetProperty("text").GetString()!;
                if (spans.Exists(s => s.Start < 0 || s.End > text.Length || s.End <= s.Start)) throw new FormatException();
                documents.Add(new(FormattableString.Invariant($"{number}"), text, spans));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new UserErrorException(
                    $"{Path.GetFileName(file)}:{number}: verwacht {{\"text\":…,\"spans\":[{{\"start\",\"end\",\"label\",\"entity\"}}]}}.",
                    $"{Path.GetFileName(file)}:{number}: expected {{\"text\":…,\"spans\":[{{\"start\",\"end\",\"label\",\"entity\"}}]}}.");
            }
        }
        return documents;
    }

    private static LabelledSpan Span(JsonElement span) => EntityLabels.TryParse(span.GetProperty("label").GetString(), out var label)
        ? new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), label, span.TryGetProperty("entity", out var entity) ? entity.GetString() : null)
        : throw new FormatException();
}
