using System.Text.Json;
using Waarborg.Deidentification;
using Waarborg.Formats;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>Gathers what a run of <c>deidentify</c> left, and writes the risk report: ISO/IEC 27559:2022, clauses 6 to 9, as JSON.</summary>
internal sealed class RiskRun(Detector detector, DeidentificationProfile profile, KnownPeople? known, RiskRunContext context)
{
    private readonly RiskCollector _collector = new(detector, profile, known);

    internal void Add(RecordPlace place, string original, DeidentifiedText masked) => _collector.Add(
        place.PersonKey is { } person ? $"person\0{person}" : place.Id is { } id ? $"record\0{id}" : FormattableString.Invariant($"number\0{place.Number}"), place.PersonKey, original, masked);

    internal async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        var sample = context.Sample is null ? null
            : RiskSample.Of(RecallMeasurement.Measure(await SampleAsync(context.Sample, cancellationToken), d => [.. detector.Detect(d.Text, known, d.PersonKey).Where(profile.Covers)]));
        var report = RiskFindings.Of(RiskReport.Judge(_collector, sample, context.Reversible, RiskReport.FixedSeed));
        var document = RiskDocument.Write(report, new(profile, known?.Count ?? 0, context.ReadsEverything));
        await using var output = AtomicOutput.Open(file, spool: true);
        await using (var writer = new StreamWriter(output.Stream, leaveOpen: true)) await writer.WriteAsync(document);
        await output.CommitAsync(cancellationToken);
    }

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
