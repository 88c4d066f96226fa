using System.CommandLine;
using System.Globalization;
using Waarborg.Host.Assessing;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary>
/// <c>waarborg assess</c>: judges a manifest, or every manifest in a folder, without a database. What the manifest does not state is unknown, and unknown
/// fails closed. Exit code 0: everything may be done, 2: something may not (yet), 1: something could not be read.
/// </summary>
internal static class AssessCommand
{
    internal static Command Create()
    {
        var manifest = new Argument<string>("MANIFEST") { Description = "The activity's manifest (YAML), or a folder of manifests" };
        var format = CommonOptions.OneOf("--format", "text, json, markdown or html", "text", "text", "json", "markdown", "html");
        var lang = CommonOptions.Lang();
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "Judge by the law and the facts of another day, as yyyy-MM-dd (default: today)",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError("--as-of: expected a date such as 2027-12-02.");
                return null;
            },
        };
        var command = new Command("assess", "Judge a manifest. Exit code 0: permit, 2: deny or gap.") { manifest, format, lang, asOf };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var language = parsed.GetRequiredValue(lang);
            var now = TimeProvider.System.GetUtcNow();
            var moment = parsed.GetValue(asOf) is { } day ? new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero) : now;
            var assessor = new ManifestAssessor(new Gate(RuleBook.Current), moment, DateOnly.FromDateTime(now.UtcDateTime));
            var assessed = await assessor.AssessAsync(parsed.GetRequiredValue(manifest), cancellationToken);
            foreach (var problem in assessed.SelectMany(one => one.Problems)) Console.Error.WriteLine($"waarborg: {problem.In(language)}");
            var judged = assessed.Where(one => one.Problems.Count == 0).ToList();
            if (judged.Count > 0) Console.Write(AssessmentText.Render(judged, parsed.GetRequiredValue(format), language));
            return judged.Count < assessed.Count ? CommandLine.Bad
                : judged.TrueForAll(one => one.Assessment!.Verdict == Verdict.Permit) ? CommandLine.Done
                : CommandLine.Refused;
        });
        return command;
    }
}
