using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Rights.PatientWishes;
using Waarborg.Chain.Tests.Gatekeeping;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Rights.PatientWishes;

public sealed class PatientDeskTests
{
    [Fact]
    public async Task A_link_opens_once_and_shows_who_looked_the_ai_included()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        await house.DraftAsync("P-1");
        var desk = house.Get<PatientDesk>();
        var secret = TestHouse.Require(await desk.IssueAsync(PatientCase.Care, "P-1", TestHouse.Agent, default));
        Assert.True(await desk.WaitsAsync(secret, default));
        var visit = (await desk.OpenAsync(secret, default))!.Value;
        Assert.False(await desk.WaitsAsync(secret, default));
        Assert.Null(await desk.OpenAsync(secret, default));
        var seen = (await desk.VisitAsync(visit, default))!;
        Assert.Equal([AccessAction.PatientLooked, AccessAction.Summarised], seen.Accesses.Select(a => a.Entry.Action).Order().Reverse());
        Assert.Contains(seen.Accesses, a => a.Entry.Agent is not null && a.Resources.Contains("AllergyIntolerance/alg-1"));
        house.Clock.Advance(PatientDesk.VisitTerm);
        Assert.Null(await desk.VisitAsync(visit, default));
        Assert.False(await desk.WishAsync(visit, true, default));
    }

    [Fact]
    public async Task A_no_takes_the_drafts_away_and_a_yes_gives_leave_again()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        await house.DraftAsync("P-1");
        var desk = house.Get<PatientDesk>();
        var visit = (await desk.OpenAsync(TestHouse.Require(await desk.IssueAsync(PatientCase.Care, "P-1", TestHouse.Dpo, default)), default))!.Value;
        Assert.True(await desk.WishAsync(visit, true, default));
        Assert.True((await desk.VisitAsync(visit, default)) is { NoAi: true, Summaries: 0 });
        Assert.False((await house.TryDraftAsync("P-1")).Succeeded);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await desk.WishAsync(visit, false, default));
        Assert.True((await house.TryDraftAsync("P-1")).Succeeded);
    }

    [Fact]
    public async Task A_link_that_nobody_opened_in_a_week_and_a_guess_open_nothing()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var desk = house.Get<PatientDesk>();
        var secret = TestHouse.Require(await desk.IssueAsync(PatientCase.Care, "P-1", TestHouse.Dpo, default));
        Assert.Null(await desk.OpenAsync(new string('0', 64), default));
        house.Clock.Advance(PatientDesk.LinkTerm);
        Assert.Null(await desk.OpenAsync(secret, default));
        Assert.Equal("not-allowed", (await desk.IssueAsync(PatientCase.Care, "P-1", PatientCase.Doctor, default)).Problems[0].Code);
    }
}
