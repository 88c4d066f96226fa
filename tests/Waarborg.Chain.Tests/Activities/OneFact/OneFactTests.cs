using System.Reflection;
using Waarborg.Chain.Activities;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Activities.OneFact;

/// <summary>
/// Every fact of the manifests that were put right, changed by itself: the table beside this file says, line by line, the verdict and which findings then change,
/// and everything that is not in the line stays as it was. The table was written down, then read line by line against the law; a line changes only with the law.
/// </summary>
public sealed class OneFactTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gate Gate = new(RuleBook.Current);

    [Theory]
    [InlineData("customer-service/put-right")]
    [InlineData("recruitment/put-right")]
    [InlineData("patient-summaries/put-right")]
    [InlineData("patient-summaries/put-right-training")]
    public void Each_fact_changes_these_findings_and_no_others(string name)
    {
        var lines = Lines(name).ToList();
        var file = Path.Combine(Root(), "tests", "Waarborg.Chain.Tests", "Activities", "OneFact", $"{name.Replace('/', '-')}.txt");
        // WAARBORG_WRITE_TABLES=1 writes the table anew, to be read again line by line.
        if (Environment.GetEnvironmentVariable("WAARBORG_WRITE_TABLES") == "1") File.WriteAllLines(file, lines);
        Assert.Equal(File.ReadAllLines(file), lines);
    }

    private static IEnumerable<string> Lines(string name)
    {
        var yaml = File.ReadAllText(Path.Combine(Root(), "cases", $"{name}.yaml"));
        var before = Findings(Assess(yaml)!);
        foreach (var (path, to, varied) in FactVariations.Of(yaml))
        {
            var assessment = Assess(varied);
            yield return assessment is null ? $"{path} = {to} | cannot be read" : $"{path} = {to} | {assessment.Verdict.ToString().ToLowerInvariant()} | {Changed(before, Findings(assessment))}".TrimEnd();
        }
    }

    private static string Changed(Dictionary<string, string> before, Dictionary<string, string> after) => string.Join(' ',
        after.Where(pair => before.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => before.ContainsKey(pair.Key) ? pair.Key + pair.Value : $"+{pair.Key}{pair.Value}")
            .Concat(before.Keys.Where(key => !after.ContainsKey(key)).Select(key => $"-{key}")).Order(StringComparer.Ordinal));

    /// <summary>Each finding by its rule: ! broken, ? unknown, ~ not yet, nothing when met; and its weight.</summary>
    private static Dictionary<string, string> Findings(Assessment assessment) => assessment.Findings.ToDictionary(
        finding => finding.Rule,
        finding => (finding.Status, finding.NotYet) switch { (FindingStatus.Violated, _) => "!", (FindingStatus.Unknown, false) => "?", (FindingStatus.Unknown, true) => "~", _ => "" }
            + (finding.Status == FindingStatus.Met ? "" : finding.Severity switch { Severity.Blocking => "B", Severity.Dpo => "D", _ => "A" }));

    private static Assessment? Assess(string yaml)
    {
        var read = ManifestReader.Read(yaml, "case.yaml", DateOnly.FromDateTime(Now.UtcDateTime));
        return read.Succeeded ? Gate.Assess(read.Value, StatedFacts.For(read.Value, Now)) : null;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
