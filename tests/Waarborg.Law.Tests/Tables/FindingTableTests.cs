using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Tables;

/// <summary>
/// Each fixture, stage by stage and as a whole, and what becomes of its findings when one declaration or fact changes: which rules change, to what, with which weight,
/// which sentence and which next step. Whatever is not in a line stays as it was.
/// </summary>
public sealed class FindingTableTests
{
    public static TheoryData<string> Fixtures => [.. Variations.Fixtures.Keys];

    [Theory, MemberData(nameof(Fixtures))]
    public void One_change_changes_these_findings_and_no_others(string fixture)
    {
        var (activity, facts) = Variations.Fixtures[fixture];
        var before = All(activity, facts);
        Table.Hold($"findings-{fixture}.txt", before.Select(pair => $"{pair.Key}: {pair.Value}").Concat(Variations.Of(activity, facts).SelectMany(one => Changed(one, before))));
    }

    private static IEnumerable<string> Changed((string What, Activity Activity, Facts Facts) one, SortedDictionary<string, string> before)
    {
        var after = All(one.Activity, one.Facts);
        var lines = after.Where(pair => before.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => $"  {pair.Key}: {pair.Value}")
            .Concat(before.Keys.Where(key => !after.ContainsKey(key)).Select(key => $"  {key}: gone"));
        return lines.Prepend($"{one.What}: {TheGate.Assess(one.Activity, one.Facts).Verdict}");
    }

    private static SortedDictionary<string, string> All(Activity activity, Facts facts) => new(
        AllStages.SelectMany(stage => TheGate.Assess(activity, facts, stage).Findings).GroupBy(finding => finding.Rule).ToDictionary(
            group => group.Key, group => string.Join(" | ", group.OrderBy(finding => finding.Stage).GroupBy(Says).Select(same => $"{string.Concat(same.Select(finding => finding.Stage.ToString()[0]))} {same.Key}"))),
        StringComparer.Ordinal);

    private static string Says(Finding finding) => finding.Status == FindingStatus.Met ? $"met {finding.Detail?.En}".TrimEnd()
        : $"{finding.Status} {finding.Severity}{(finding.NotYet ? " not yet" : "")} -> {finding.RemedyAction} {finding.Detail?.En}".TrimEnd();
}
