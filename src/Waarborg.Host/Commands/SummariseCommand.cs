using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Care.Summaries;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg summarise</c>: a cited summary of one patient's FHIR R4 bundle, without a network. A folder gives one JSON line a file.</summary>
internal static class SummariseCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };
    private static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var bundle = new Argument<string>("BUNDLE") { Description = "FHIR R4 bundle (JSON or XML) of one patient, or a folder of them" };
        var lang = CommonOptions.OneOf("--lang", "nl or en (default nl); quoted passages stay in the record's language", "nl", "nl", "en");
        var format = CommonOptions.OneOf("--format", "json or markdown (default json)", "json", "json", "markdown");
        var command = new Command("summarise", "Summarise a patient record with citations.") { bundle, lang, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(bundle);
            var language = parsed.GetRequiredValue(lang);
            var markdown = parsed.GetRequiredValue(format) == "markdown";
            if (Directory.Exists(path)) return await FolderAsync(path, language, markdown, cancellationToken);
            var summary = Summariser.Summarise(await RecordInput.ReadAsync(path, cancellationToken), language);
            Console.WriteLine(markdown ? SummaryMarkdown.Write(summary, language) : JsonSerializer.Serialize(summary, Indented));
            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>One file at a time, so that memory stays that of the largest file. A file that cannot be used is named and the others go on.</summary>
    private static async Task<int> FolderAsync(string folder, string language, bool markdown, CancellationToken cancellationToken)
    {
        var failed = 0;
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".json" or ".xml").Order(StringComparer.Ordinal))
        {
            try
            {
                var summary = Summariser.Summarise(await RecordInput.ReadAsync(file, cancellationToken), language);
                var name = Path.GetFileName(file);
                Console.WriteLine(markdown ? $"# {name}\n\n{SummaryMarkdown.Write(summary, language)}"
                    : JsonSerializer.Serialize(new { file = name, summary.Sentences, summary.Conflicts, summary.Omissions, summary.Warnings }, Line));
            }
            catch (Composition.UserErrorException e)
            {
                failed++;
                CommandLine.Complain(e.Text);
            }
        }
        return failed == 0 ? CommandLine.Done : CommandLine.Bad;
    }
}
