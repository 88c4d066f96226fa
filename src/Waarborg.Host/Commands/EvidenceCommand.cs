using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Host.Composition;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg evidence</c>: what a CV and a letter show about each criterion of a vacancy, with literal passages. A proposal for a reader; no score.</summary>
internal static class EvidenceCommand
{
    private const int LargestFile = 5_000_000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var vacancy = new Option<string>("--vacancy") { Description = "The vacancy (Markdown): a list in which each criterion begins with bold words", Required = true };
        var files = new Argument<string[]>("FILES") { Description = "The CV, and the letter behind it when there is one (text or Markdown)", Arity = new ArgumentArity(1, 2) };
        var format = CommonOptions.OneOf("--format", "json or text", "json", "json", "text");
        var lang = CommonOptions.Lang();
        var command = new Command("evidence", "Find in a CV and a letter what bears on the criteria of a vacancy.") { vacancy, files, format, lang };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var read = await VacancyAsync(parsed.GetRequiredValue(vacancy), cancellationToken);
            var names = parsed.GetRequiredValue(files);
            var documents = new List<ApplicationDocument>();
            for (var i = 0; i < names.Length; i++)
                documents.Add(new(Unique(names, i), await TextAsync(names[i], cancellationToken), i == 0 ? DocumentKind.Cv : DocumentKind.Letter));
            var report = new EvidenceFinder().Find(read, documents, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date));
            var language = parsed.GetRequiredValue(lang);
            Console.WriteLine(parsed.GetRequiredValue(format) == "json" ? Json(report, language) : Text(report, documents, language));
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<Vacancy> VacancyAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return Vacancy.Read(await TextAsync(file, cancellationToken));
        }
        catch (VacancyFormatException e)
        {
            var name = Path.GetFileName(file);
            throw new UserErrorException($"{name}: {e.Explanation.Dutch}", $"{name}: {e.Explanation.English}");
        }
    }

    private static async Task<string> TextAsync(string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        if (new FileInfo(file) is { Exists: true, Length: > LargestFile })
            throw new UserErrorException($"{name}: groter dan 5 MB. Verwacht: een cv of brief als tekst.", $"{name}: larger than 5 MB. Expected: a CV or letter as text.");
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        if (bytes.AsSpan().StartsWith("%PDF"u8) || bytes.AsSpan().StartsWith("PK"u8))
            throw new UserErrorException($"{name}: dit is geen tekst. Verwacht: tekst of Markdown in UTF-8.", $"{name}: this is not text. Expected: text or Markdown in UTF-8.");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UserErrorException($"{name}: geen geldige UTF-8.", $"{name}: not valid UTF-8.");
        }
    }

    /// <summary>Passages name a document by its file name; two files of one name are told apart by their paths.</summary>
    private static string Unique(string[] files, int at) =>
        files.Count(f => Path.GetFileName(f) == Path.GetFileName(files[at])) > 1 ? files[at] : Path.GetFileName(files[at]);

    private static string Json(EvidenceReport report, string language) => JsonSerializer.Serialize(
        new
        {
            criteria = report.Criteria.Select(c => new
            {
                id = c.Id,
                verdict = Wire(c.Verdict),
                passages = c.Passages.Select(p => new { document = p.Document, start = p.Start, end = p.End, text = p.Text }),
                missing = c.Missing?.In(language),
            }),
            warnings = report.Warnings.Select(w => new { kind = w.Kind.ToString().ToLowerInvariant(), document = w.Document, start = w.Start, end = w.End }),
        },
        Options);

    private static string Text(EvidenceReport report, List<ApplicationDocument> documents, string language)
    {
        var text = new StringBuilder();
        foreach (var criterion in report.Criteria)
        {
            text.AppendLine($"{criterion.Id}: {Name(criterion.Verdict, language)}");
            foreach (var passage in criterion.Passages) text.AppendLine($"    {passage.Document} [{passage.Start}..{passage.End})  {passage.Text.ReplaceLineEndings(" ")}");
            if (criterion.Missing is { } missing) text.AppendLine($"    {missing.In(language)}");
        }
        foreach (var warning in report.Warnings)
        {
            var content = documents.First(d => d.Name == warning.Document).Text[warning.Start..warning.End].ReplaceLineEndings(" ");
            text.AppendLine($"! {warning.Kind.ToString().ToLowerInvariant()}: {warning.Document} [{warning.Start}..{warning.End})  {content}");
        }
        text.Append(language == "nl" ? "Dit is een voorstel. Een mens beoordeelt en beslist." : "This is a proposal. A human judges and decides.");
        return text.ToString();
    }

    private static string Wire(Verdict verdict) => verdict switch { Verdict.Met => "met", Verdict.Unclear => "unclear", _ => "not_met" };

    private static string Name(Verdict verdict, string language) => (verdict, language) switch
    {
        (Verdict.Met, "nl") => "aangetoond",
        (Verdict.Unclear, "nl") => "onduidelijk",
        (_, "nl") => "niet aangetoond",
        (Verdict.Met, _) => "met",
        (Verdict.Unclear, _) => "unclear",
        _ => "not met",
    };
}
