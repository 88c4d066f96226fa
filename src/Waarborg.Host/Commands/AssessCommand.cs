using System.CommandLine;
using Waarborg.Chain.Activities;
using Waarborg.Host.Assessing;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg assess</c>: judges a manifest by itself, without a database. What only a running system can know is unknown, and unknown fails closed.</summary>
internal static class AssessCommand
{
    internal static Command Create()
    {
        var manifest = new Argument<string>("MANIFEST") { Description = "The activity's manifest (YAML)" };
        var format = CommonOptions.OneOf("--format", "text, json, markdown or html", "text", "text", "json", "markdown", "html");
        var lang = CommonOptions.Lang();
        var command = new Command("assess", "Judge a manifest. Exit code 0: permit, 2: deny or gap.") { manifest, format, lang };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = parsed.GetRequiredValue(manifest);
            var language = parsed.GetRequiredValue(lang);
            var read = ManifestReader.Read(await File.ReadAllTextAsync(file, cancellationToken), Path.GetFileName(file));
            if (!read.Succeeded)
            {
                foreach (var problem in read.Problems) Console.Error.WriteLine($"waarborg: {problem.In(language)}");
                return CommandLine.Bad;
            }
            var assessment = new Gate(RuleBook.Current).Assess(read.Value, Facts.None(TimeProvider.System.GetUtcNow()));
            Console.Write(AssessmentText.Render(read.Value, assessment, parsed.GetRequiredValue(format), language));
            return assessment.Verdict == Verdict.Permit ? CommandLine.Done : CommandLine.Refused;
        });
        return command;
    }
}
