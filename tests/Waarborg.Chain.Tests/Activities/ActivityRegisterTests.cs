using Waarborg.Chain.Activities;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Activities;

public sealed class ActivityRegisterTests
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task What_a_manifest_says_of_tomorrow_is_refused(int days, bool taken)
    {
        await using var house = await TestHouse.BuildAsync();
        var day = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(days);
        var yaml = TestCase.Manifest.Replace("security-measures: { on: 2026-01-02", $"security-measures: {{ on: {day:yyyy-MM-dd}", StringComparison.Ordinal);
        var outcome = await house.Get<ActivityRegister>().RegisterAsync(yaml, "activity.yaml", TestHouse.Steward, default);
        Assert.Equal(taken, outcome.Succeeded);
        Assert.Equal(taken ? 1 : 0, (await house.Get<ActivityRegister>().ListAsync(default)).Count);
    }
}
