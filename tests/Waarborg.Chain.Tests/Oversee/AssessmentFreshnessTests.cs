using Waarborg.Chain.Activities;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public sealed class AssessmentFreshnessTests
{
    private static async Task<TestHouse> AssessedAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var desk = house.Get<AssessmentDesk>();
        house.Clock.Advance(TimeSpan.FromHours(1));
        foreach (var (id, answers) in TestCase.Assessments())
        {
            var filled = TestHouse.Require(await desk.SubmitAsync(TestHouse.ActivityId, id, answers, TestHouse.Steward, default));
            if (QuestionnaireBook.Current.Get(id).NeedsDpoApproval) TestHouse.Require(await desk.ApproveAsync(filled.Id, TestHouse.Dpo, default));
        }
        house.Clock.Advance(TimeSpan.FromHours(1));
        return house;
    }

    private static async Task<string[]> OutdatedAsync(TestHouse house) =>
        [.. (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!.Facts.Assessments.Where(pair => pair.Value.OutdatedBy.Count > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    private static Task RegisterAsync(TestHouse house, string from, string to)
    {
        Assert.Contains(from, TestCase.Manifest, StringComparison.Ordinal);
        return RegisterAsync(house, TestCase.Manifest.Replace(from, to, StringComparison.Ordinal));
    }

    private static async Task RegisterAsync(TestHouse house, string yaml) =>
        TestHouse.Require(await house.Get<ActivityRegister>().RegisterAsync(yaml, null, TestHouse.Steward, default));

    [Fact]
    public async Task A_change_that_an_assessment_rests_on_outdates_it_and_says_what_changed()
    {
        await using var house = await AssessedAsync();
        Assert.Empty(await OutdatedAsync(house));
        await RegisterAsync(house, "recipients: []", "recipients: [{ name: V, role: processor, country: US, agreement: true, trainsOnOurData: false }]");
        Assert.Equal(["compatibility", "dpia", "erasure-plan", "lia"], await OutdatedAsync(house));
        var finding = (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!.Overall.Findings.Single(one => one.Rule == "DPIA-35");
        Assert.Equal(FindingStatus.Unknown, finding.Status);
        Assert.Contains("recipients", finding.Detail!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_it_does_not_rest_on_leaves_it_alone()
    {
        await using var house = await AssessedAsync();
        await RegisterAsync(house, "controller: Voorbeeld BV", "controller: Ander BV");
        Assert.Empty(await OutdatedAsync(house));
        await RegisterAsync(house, "output: answer", "output: summary");
        Assert.Equal(["dpia", "erasure-plan"], await OutdatedAsync(house));
    }

    [Fact]
    public async Task Submitted_again_it_fits_again()
    {
        await using var house = await AssessedAsync();
        await RegisterAsync(house, "output: answer", "output: summary");
        house.Clock.Advance(TimeSpan.FromHours(1));
        TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(
            TestHouse.ActivityId, "erasure-plan", TestCase.Assessments()["erasure-plan"], TestHouse.Steward, default));
        Assert.Equal(["dpia"], await OutdatedAsync(house));
    }
}
