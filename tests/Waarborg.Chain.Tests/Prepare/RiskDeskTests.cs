using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Prepare;

public sealed class RiskDeskTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_report_compares_every_conversation_with_its_original(DatabaseKind kind)
    {
        await using var house = await PreparedAsync(kind);
        var (desk, set) = await SettleAsync(house);
        Assert.Null(await desk.FindAsync(set, default));
        var (assessment, report) = await MakeAsync(house, set);
        Assert.Equal(0, assessment.NotCompared);
        Assert.Equal(8, report.Equivalence.People);
        Assert.Equal(RiskVerdict.Pseudonymised, report.Verdict);
        Assert.NotNull(assessment.MeasurementId);
        Assert.True(report.Sample is { Direct.Total: > 0, People.Total: > 0, Visible: { Low: >= 0, High: <= 1 } });
        Assert.True(report.Replaced.Values.Sum() > 0);
        Assert.True(report.Found.Values.Sum() >= report.Replaced.Values.Sum());
        Assert.Equal(8, assessment.KnownPeople);
        var document = JsonNode.Parse((await desk.DocumentAsync(assessment.Id, default))!)!;
        Assert.Equal("pseudonymised", (string?)document["verdict"]);
        Assert.True((bool)document["identifiability"]!["visibleCharacters"]!["measured"]!);
        Assert.Null(await desk.DocumentAsync(Guid.NewGuid(), default));
    }

    [Fact]
    public async Task Whoever_is_erased_is_in_no_later_report()
    {
        await using var house = await PreparedAsync();
        var (_, set) = await SettleAsync(house);
        await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(2)));
        var (assessment, report) = await MakeAsync(house, set);
        Assert.Equal((7, 0), (report.Equivalence.People, assessment.NotCompared));
    }

    [Fact]
    public async Task A_report_is_made_once_when_it_is_asked_twice_or_stopped_at_the_end()
    {
        await using var house = await PreparedAsync();
        var (desk, set) = await SettleAsync(house);
        var permit = await house.PermitAsync<PrepareStage>();
        var job = TestHouse.Require(await desk.StartAsync(permit, set, TestHouse.Steward, default));
        Assert.Equal(job.Id, TestHouse.Require(await desk.StartAsync(permit, set, TestHouse.Steward, default)).Id);
        var handler = house.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == RiskHandler.JobKind);
        for (var time = 0; time < 2; time++) Assert.Equal(JobState.Completed, (await handler.StepAsync(job, new Progress<double>(), default)).State);
        Assert.False((await desk.StartAsync(permit, Guid.NewGuid(), TestHouse.Steward, default)).Succeeded);
    }

    private static async Task<(RiskAssessment Assessment, RiskFindings Findings)> MakeAsync(TestHouse house, Guid set)
    {
        var desk = house.Get<RiskDesk>();
        var done = await house.RunAsync(TestHouse.Require(await desk.StartAsync(await house.PermitAsync<PrepareStage>(), set, TestHouse.Steward, default)));
        Assert.Equal(JobState.Completed, done.State);
        return (await desk.FindAsync(set, default))!.Value;
    }

    private static async Task<TestHouse> PreparedAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var house = await TestHouse.BuildAsync(kind);
        await house.CollectAsync(8, 2);
        await house.RemedyAsync();
        await house.PrepareAsync(8, 2);
        return house;
    }

    private static async Task<(RiskDesk Desk, Guid DataSetId)> SettleAsync(TestHouse house) =>
        (house.Get<RiskDesk>(), (await house.Get<DataSetOverview>().ListAsync(TestHouse.ActivityId, default))[0].DataSet.Id);
}
