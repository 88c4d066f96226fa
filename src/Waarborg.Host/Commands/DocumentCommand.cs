using System.CommandLine;
using System.Text;
using Waarborg.Host.Assessing;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary>
/// <c>waarborg document</c>: a document that follows from a manifest. Exit code 0: complete, 2: written as a draft, with what is missing on standard error, 1:
/// the manifest could not be read; nothing is written then.
/// </summary>
internal static class DocumentCommand
{
    private const string Dpv = "dpv";

    internal static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = $"{string.Join(", ", ActivityDocuments.Kinds)} or {Dpv}" };
        kind.AcceptOnlyFromAmong([.. ActivityDocuments.Kinds, Dpv]);
        var manifest = new Argument<string>("MANIFEST") { Description = "The activity's manifest (YAML)" };
        var lang = CommonOptions.Lang();
        var format = new Option<string?>("--format") { Description = $"html, pdf, markdown or json (default: markdown); {Dpv}: jsonld" };
        format.AcceptOnlyFromAmong("html", "pdf", "markdown", "json", "jsonld");
        var target = new Option<string?>("--out") { Description = "File to write (default: standard output)" };
        var command = new Command("document", "Write a document that follows from a manifest. Exit code 0: complete, 2: something is missing.") { kind, manifest, lang, format, target };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var language = parsed.GetRequiredValue(lang);
            var file = parsed.GetRequiredValue(manifest);
            if (Directory.Exists(file)) throw new UserErrorException("Geef één manifest (.yaml), geen map.", "Give one manifest (.yaml), not a folder.");
            var now = TimeProvider.System.GetUtcNow();
            var read = (await new ManifestAssessor(new Gate(RuleBook.Current), now, DateOnly.FromDateTime(now.UtcDateTime)).AssessAsync(file, cancellationToken))[0];
            foreach (var problem in read.Problems) Console.Error.WriteLine($"waarborg: {problem.In(language)}");
            if (read.Activity is not { } activity) return CommandLine.Bad;
            var (bytes, missing) = Make(parsed.GetRequiredValue(kind), parsed.GetValue(format), activity, StatedFacts.For(activity, now), language);
            await using var output = AtomicOutput.Open(parsed.GetValue(target), spool: false);
            await output.Stream.WriteAsync(bytes, cancellationToken);
            await output.CommitAsync(cancellationToken);
            foreach (var gap in missing) Console.Error.WriteLine($"waarborg: {(language == "nl" ? "ontbreekt" : "missing")}: {gap}");
            return missing.Count == 0 ? CommandLine.Done : CommandLine.Refused;
        });
        return command;
    }

    private static (byte[] Bytes, List<string> Missing) Make(string kind, string? format, Activity activity, Facts facts, string language)
    {
        if (kind == Dpv)
        {
            if (format is not (null or "json" or "jsonld")) throw new UserErrorException("dpv is alleen JSON-LD: --format jsonld.", "dpv is JSON-LD only: --format jsonld.");
            return (Encoding.UTF8.GetBytes(DpvExport.JsonLd(activity)), [.. DpvExport.NotKnown(activity)]);
        }
        var document = ActivityDocuments.Make(kind, activity, facts, language);
        var bytes = format switch
        {
            "json" => Encoding.UTF8.GetBytes(document.Json()),
            "jsonld" => throw new UserErrorException("jsonld is alleen voor dpv. Kies html, pdf, markdown of json.", "jsonld is for dpv only. Choose html, pdf, markdown or json."),
            _ => DocumentFormat.Bytes(document.Tree(), format, facts.Now),
        };
        return (bytes, [.. document.Missing.Select(gap => gap.Where is { } where ? $"{gap.Text} ({where})" : gap.Text)]);
    }
}
