using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Care.Checking;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg check-summary</c>: says of each sentence whether the resources it cites support it, and if not, why.</summary>
internal static class CheckSummaryCommand
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    internal static Command Create()
    {
        var bundle = new Argument<string>("BUNDLE") { Description = "FHIR R4 bundle (JSON or XML) of one patient" };
        var sentences = new Argument<string>("SENTENCES") { Description = "JSON: [{\"text\":…,\"resources\":[…]}]" };
        var lang = CommonOptions.OneOf("--lang", "Language of the reasons: nl or en (default nl)", "nl", "nl", "en");
        var command = new Command("check-summary", "Check sentences about a patient against the record.") { bundle, sentences, lang };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var claims = await ReadAsync(parsed.GetRequiredValue(sentences), cancellationToken);
            var record = await RecordInput.ReadAsync(parsed.GetRequiredValue(bundle), cancellationToken);
            Console.WriteLine(JsonSerializer.Serialize(SummaryChecker.Check(record, claims, parsed.GetRequiredValue(lang)), Options));
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<List<SummaryClaim>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        if (!File.Exists(file)) throw new UserErrorException($"{name}: bestaat niet.", $"{name}: does not exist.");
        try
        {
            await using var stream = File.OpenRead(file);
            var lines = await JsonSerializer.DeserializeAsync<List<Line?>>(stream, Options, cancellationToken) ?? [];
            var wrong = lines.FindIndex(l => l?.Text is null || l.Resources?.Contains(null!) == true);
            if (wrong >= 0) throw new UserErrorException($"{name}[{wrong}]: verwacht {{\"text\":…,\"resources\":[…]}}.", $"{name}[{wrong}]: expected {{\"text\":…,\"resources\":[…]}}.");
            return [.. lines.Select(l => new SummaryClaim(l!.Text!, l.Resources ?? []))];
        }
        catch (JsonException e)
        {
            // The parser's own message would quote the text.
            throw new UserErrorException($"{name}:{e.LineNumber + 1}: verwacht [{{\"text\":…,\"resources\":[…]}}].", $"{name}:{e.LineNumber + 1}: expected [{{\"text\":…,\"resources\":[…]}}].");
        }
    }

    private sealed record Line(string? Text, List<string>? Resources);
}
