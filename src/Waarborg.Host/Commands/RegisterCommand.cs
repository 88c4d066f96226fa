using System.CommandLine;
using Waarborg.Host.Assessing;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg register</c>: the record of processing activities (GDPR Art. 30) of a manifest or a folder of manifests, as Markdown, page or tagged PDF.</summary>
internal static class RegisterCommand
{
    internal static Command Create()
    {
        var manifest = new Argument<string>("MANIFEST") { Description = "The activity's manifest (YAML), or a folder of manifests" };
        var lang = CommonOptions.Lang();
        var format = new Option<string?>("--format") { Description = "html, pdf or markdown (default: markdown)" };
        format.AcceptOnlyFromAmong("html", "pdf", "markdown");
        var target = new Option<string?>("--out") { Description = "File to write (default: standard output)" };
        var command = new Command("register", "Write the record of processing activities.") { manifest, lang, format, target };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var language = parsed.GetRequiredValue(lang);
            var now = TimeProvider.System.GetUtcNow();
            var assessor = new ManifestAssessor(new Gate(RuleBook.Current), now, DateOnly.FromDateTime(now.UtcDateTime));
            var read = await assessor.AssessAsync(parsed.GetRequiredValue(manifest), cancellationToken);
            var problems = read.SelectMany(one => one.Problems).ToList();
            foreach (var problem in problems) Console.Error.WriteLine($"waarborg: {problem.In(language)}");
            if (problems.Count > 0) return CommandLine.Bad;
            var bytes = DocumentFormat.Bytes(RegisterDocument.Tree([.. read.Select(one => one.Activity!)], language), parsed.GetValue(format), now);
            await using var output = AtomicOutput.Open(parsed.GetValue(target), spool: false);
            await output.Stream.WriteAsync(bytes, cancellationToken);
            await output.CommitAsync(cancellationToken);
            return CommandLine.Done;
        });
        return command;
    }
}
