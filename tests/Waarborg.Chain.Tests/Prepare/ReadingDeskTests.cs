using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Prepare;

public sealed class ReadingDeskTests
{
    private static readonly Actor Colleague = Actor.With("colleague", Role.DataSteward);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_sample_that_was_read_is_a_measurement(DatabaseKind kind)
    {
        await using var house = await PreparedAsync(kind);
        var (desk, permit, set) = await SettleAsync(house);
        var progress = TestHouse.Require(await desk.BeginAsync(permit, set, TestHouse.Steward, default));
        Assert.Equal((16, 0, 1), (progress.Total, progress.Read, progress.Next!.Value));
        var sheet = TestHouse.Require(await desk.OpenAsync(permit, progress.ReviewId, 1, TestHouse.Steward, default));
        var word = ReviewPart.Of(sheet.Turns[0].Text).First(p => p.IsWord);
        for (var number = 1; number <= progress.Total; number++)
        {
            IReadOnlyList<ReviewMark> marks = number == 1 ? [new(0, word.Start, word.End, true)] : [];
            progress = TestHouse.Require(await desk.MarkAsync(permit, progress.ReviewId, number, marks, TestHouse.Steward, default));
        }
        Assert.Null(progress.Next);
        var measured = TestHouse.Require(await desk.CompleteAsync(permit, progress.ReviewId, TestHouse.Steward, default));
        Assert.Equal((MeasurementKind.Review, 16, 15), (measured.Kind, measured.SampleSize, measured.CleanTexts!.Value));
        Assert.Equal(1, measured.Total - measured.Hits);
        Assert.True(measured.PeopleInSample is > 1 and < 16);
        Assert.Equal(1, measured.PeopleInSample - measured.PeopleProtected);
        Assert.InRange(measured.Visible!.Value, double.Epsilon, 0.2);
        Assert.True(measured.VisibleLow <= measured.Visible && measured.Visible <= measured.VisibleHigh);
        Assert.Null(await desk.FindAsync(permit, set, TestHouse.Steward, default));
    }

    [Fact]
    public async Task Reading_goes_on_where_it_stopped_with_the_same_sample()
    {
        await using var house = await PreparedAsync();
        var (desk, permit, set) = await SettleAsync(house);
        var begun = TestHouse.Require(await desk.BeginAsync(permit, set, TestHouse.Steward, default));
        var first = TestHouse.Require(await desk.OpenAsync(permit, begun.ReviewId, 1, TestHouse.Steward, default));
        TestHouse.Require(await desk.MarkAsync(permit, begun.ReviewId, 1, [], TestHouse.Steward, default));
        await house.RestartAsync();
        (desk, permit, _) = await SettleAsync(house);
        var again = TestHouse.Require(await desk.BeginAsync(permit, set, TestHouse.Steward, default));
        Assert.Equal((begun.ReviewId, 1, 2), (again.ReviewId, again.Read, again.Next!.Value));
        var reopened = TestHouse.Require(await desk.OpenAsync(permit, begun.ReviewId, 1, TestHouse.Steward, default));
        Assert.Equal(first.Turns, reopened.Turns);
        Assert.Empty(reopened.Marks!);
    }

    [Fact]
    public async Task Each_reader_has_a_sample_of_their_own()
    {
        await using var house = await PreparedAsync();
        var (desk, permit, set) = await SettleAsync(house);
        var mine = TestHouse.Require(await desk.BeginAsync(permit, set, TestHouse.Steward, default));
        Assert.NotEqual(mine.ReviewId, TestHouse.Require(await desk.BeginAsync(permit, set, Colleague, default)).ReviewId);
        Assert.False((await desk.OpenAsync(permit, mine.ReviewId, 1, Colleague, default)).Succeeded);
        Assert.False((await desk.MarkAsync(permit, mine.ReviewId, 1, [], Colleague, default)).Succeeded);
        Assert.False((await desk.CompleteAsync(permit, mine.ReviewId, Colleague, default)).Succeeded);
    }

    [Fact]
    public async Task Nothing_is_measured_before_all_was_read()
    {
        await using var house = await PreparedAsync();
        var (desk, permit, set) = await SettleAsync(house);
        var begun = TestHouse.Require(await desk.BeginAsync(permit, set, TestHouse.Steward, default));
        Assert.Equal("review.incomplete", Assert.Single((await desk.CompleteAsync(permit, begun.ReviewId, TestHouse.Steward, default)).Problems).Code);
        var wrong = await desk.MarkAsync(permit, begun.ReviewId, 1, [new(0, 0, 100_000, true)], TestHouse.Steward, default);
        Assert.Equal("review.bad-mark", Assert.Single(wrong.Problems).Code);
        Assert.False((await desk.OpenAsync(permit, begun.ReviewId, 0, TestHouse.Steward, default)).Succeeded);
        Assert.False((await desk.OpenAsync(permit, begun.ReviewId, begun.Total + 1, TestHouse.Steward, default)).Succeeded);
        Assert.False((await desk.BeginAsync(permit, Guid.NewGuid(), Colleague, default)).Succeeded);
    }

    [Fact]
    public async Task Whoever_is_erased_leaves_the_sample()
    {
        await using var house = await PreparedAsync();
        var (desk, permit, set) = await SettleAsync(house);
        var begun = TestHouse.Require(await desk.BeginAsync(permit, set, TestHouse.Steward, default));
        await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(2)));
        permit = await house.PermitAsync<PrepareStage>();
        var left = (await desk.FindAsync(permit, set, TestHouse.Steward, default))!;
        Assert.Equal(begun.Total - 2, left.Total);
        for (var number = 1; number <= left.Total; number++) TestHouse.Require(await desk.MarkAsync(permit, left.ReviewId, number, [], TestHouse.Steward, default));
        Assert.Equal(left.Total, TestHouse.Require(await desk.CompleteAsync(permit, left.ReviewId, TestHouse.Steward, default)).SampleSize);
    }

    private static async Task<TestHouse> PreparedAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var house = await TestHouse.BuildAsync(kind);
        await house.CollectAsync(8, 2);
        await house.RemedyAsync();
        await house.PrepareAsync(8, 2);
        return house;
    }

    private static async Task<(ReadingDesk Desk, Permit<PrepareStage> Permit, Guid DataSetId)> SettleAsync(TestHouse house) =>
        (house.Get<ReadingDesk>(), await house.PermitAsync<PrepareStage>(), (await house.Get<DataSetOverview>().ListAsync(TestHouse.ActivityId, default))[0].DataSet.Id);
}
