using System.CommandLine;
using System.Text.Json;
using Waarborg.Deidentification;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg detect</c>: says where in texts there are personal data. One JSON line for each text; offsets in UTF-16 code units.</summary>
internal static class DetectCommand
{
    internal static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "File, or - for standard input", DefaultValueFactory = _ => "-" };
        var format = CommonOptions.OneOf("--format", "text (one document) or jsonl ({\"id\",\"text\"} a line)", "text", "text", "jsonl");
        var lang = CommonOptions.OneOf("--lang", "auto, nl or en; the patterns cover both languages in every text", "auto", "auto", "nl", "en");
        var engine = CommonOptions.Engine("thorough");
        var trace = new Option<bool>("--trace") { Description = "Also say why each finding was found, and why near misses were rejected" };
        var command = new Command("detect", "Find personal data in texts.") { file, format, lang, engine, trace };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var detector = Detector.Create(CommonOptions.DetectorOptionsOf(parsed.GetRequiredValue(engine)));
            await foreach (var (id, text) in TextInput.ReadAsync(parsed.GetValue(file), parsed.GetRequiredValue(format), cancellationToken))
            {
                var spans = detector.Detect(text).Select(e => new { start = e.Start, end = e.End, label = EntityLabels.ToWire(e.Label), score = e.Score, source = e.Source });
                Console.WriteLine(parsed.GetValue(trace)
                    ? JsonSerializer.Serialize(new { id, spans, trace = detector.Trace(text).Select(Told) })
                    : JsonSerializer.Serialize(new { id, spans }));
            }
            return CommandLine.Done;
        });
        return command;
    }

    private static object Told(TracedFinding t) => new
    {
        start = t.Start, end = t.End, label = EntityLabels.ToWire(t.Label), score = t.Score, source = t.Source, fate = JsonNamingPolicy.SnakeCaseLower.ConvertName(t.Fate.ToString()),
        why = new { nl = t.Why(dutch: true), en = t.Why(dutch: false) },
    };
}
