using Waarborg.Recruitment.Fairness;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Tests.Fairness;

public sealed class FairnessReportTests
{
    /// <summary>Callbacks per name group in the field experiment of Bertrand and Mullainathan, American Economic Review 94 (2004): counts as facts.</summary>
    private static readonly (string Ethnicity, string Sex, int Callbacks, int Total)[] ResumeNames =
        [("white", "female", 184, 1860), ("white", "male", 51, 575), ("black", "female", 125, 1886), ("black", "male", 32, 549)];

    [Fact]
    public void The_figures_of_the_resume_names()
    {
        var report = FairnessReport.Of([.. ResumeNames.SelectMany(People)]);
        var ethnicity = Table(report, "ethnicity").Rows.Single(r => r.Group == "black");
        Assert.Equal(0.668, ethnicity.ImpactRatio!.Value, 3);
        Assert.Equal(4.11, Math.Abs(Statistics.TwoProportionZ(new("", 235, 2435), new("", 157, 2435))), 2);
        Assert.Equal(0.895, Table(report, "sex").Rows.Single(r => r.Group == "male").ImpactRatio!.Value, 3);
        Assert.False(Table(report, "sex").Rows.Single(r => r.Group == "male").UnderFourFifths);
        var intersection = Table(report, "ethnicity × sex").Rows.Single(r => r.Group == "black × male");
        Assert.Equal(0.589, intersection.ImpactRatio!.Value, 3);
        Assert.True(intersection.UnderFourFifths);
        Assert.True(report.HasDisparity);
    }

    [Fact]
    public void A_small_group_is_not_shown_and_cannot_be_computed()
    {
        var report = FairnessReport.Of([("a", [new("x", 20, 40), new("y", 20, 40), new("z", 1, 3)], 0)], 10);
        Assert.Equal(2, report.Tables[0].Rows.Count(r => r.Suppressed));
        Assert.DoesNotContain(",3,", report.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_rates_are_no_disparity() => Assert.False(FairnessReport.Of([("a", [new("x", 50, 100), new("y", 49, 100)], 0)], 10).HasDisparity);

    [Fact]
    public void The_table_neutralises_formulas() => Assert.Contains("\"'=1+1\"", FairnessReport.Of([("a", [new("=1+1", 5, 20), new("y", 9, 20)], 0)], 10).ToCsv(), StringComparison.Ordinal);

    [Theory]
    [InlineData(49, 49, false)]
    [InlineData(50, 50, true)]
    [InlineData(97, 100, false)]
    [InlineData(98, 100, true)]
    public void The_follow_rate_alarms_at_its_bound(int followed, int total, bool alarm) => Assert.Equal(alarm, new FollowRate(followed, total).Alarm);

    [Fact]
    public void The_evidence_finder_does_not_react_to_pronouns_or_origin()
    {
        var folder = new CaseFolder("Case");
        var finder = new EvidenceFinder();
        foreach (var swap in new[] { CounterfactualSwap.Pronouns, CounterfactualSwap.Origin })
        {
            var result = CounterfactualTest.Run(
                documents => finder.Find(folder.Vacancy, documents, CaseFolder.Today),
                [.. folder.Expected().Select(e => ((IReadOnlyList<ApplicationDocument>)folder.Documents(e.Candidate), swap))]);
            Assert.Equal(144, result.Compared);
            Assert.Equal(0, result.Changed);
        }
    }

    [Fact]
    public void An_assessor_that_reacts_to_a_name_is_seen()
    {
        EvidenceReport Assess(IReadOnlyList<ApplicationDocument> documents) =>
            new([new("X", documents[0].Text.Contains("Jan", StringComparison.Ordinal) ? Verdict.Met : Verdict.NotMet, [], null)], []);
        var result = CounterfactualTest.Run(Assess, [([new("cv", "Jan plant.", DocumentKind.Cv)], CounterfactualSwap.Names(["Jan"], ["Fatima"]))]);
        Assert.Equal((1, "X"), (result.Changed, result.Criteria.Single()));
    }

    private static IEnumerable<SelfDeclared> People((string Ethnicity, string Sex, int Callbacks, int Total) group) => Enumerable.Range(0, group.Total)
        .Select(i => new SelfDeclared(new Dictionary<string, string> { ["ethnicity"] = group.Ethnicity, ["sex"] = group.Sex }, i < group.Callbacks));

    private static FairnessTable Table(FairnessReport report, string attribute) => report.Tables.Single(t => t.Attribute == attribute);
}
