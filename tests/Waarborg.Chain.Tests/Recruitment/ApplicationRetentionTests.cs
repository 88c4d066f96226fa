using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Tests.Recruitment;

public sealed class ApplicationRetentionTests
{
    [Fact]
    public async Task Four_weeks_after_the_procedure_everything_goes_a_year_later_with_consent_and_never_while_a_request_is_open()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var (plain, longer, contested) = (await test.ApplyAsync(1), await test.ApplyAsync(2, change: f => f with { KeepLonger = true }), await test.ApplyAsync(3));
        var desk = house.Get<OpeningDesk>();
        Assert.Equal("opening.undecided", (await desk.EndAsync(RecruitmentCase.ActivityId, test.Opening.Id, RecruitmentCase.Recruiters[0], default)).Problems[0].Code);
        foreach (var received in new[] { plain, longer, contested }) await test.RejectAsync(received.Id);
        TestHouse.Require(await desk.EndAsync(RecruitmentCase.ActivityId, test.Opening.Id, RecruitmentCase.Recruiters[0], default));
        TestHouse.Require(await house.Get<CandidateDesk>().SubmitAsync(contested.Secret, CandidateRoute.Correction, "Mijn diploma klopt niet.", default));
        var (retention, candidate) = (house.Get<ApplicationRetention>(), house.Get<CandidateDesk>());

        house.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(0, await retention.CarryOutAsync(default));
        Assert.Null((await candidate.ViewAsync(plain.Secret, default))!.Application.RemindedOn);
        house.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await retention.CarryOutAsync(default));
        Assert.NotNull((await candidate.ViewAsync(plain.Secret, default))!.Application.RemindedOn);
        house.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(1, await retention.CarryOutAsync(default));
        Assert.Null(await candidate.ViewAsync(plain.Secret, default));
        Assert.NotNull(await candidate.ViewAsync(longer.Secret, default));
        Assert.NotNull(await candidate.ViewAsync(contested.Secret, default));
        Assert.Equal(0, await retention.CarryOutAsync(default));
        TestHouse.Require(await candidate.KeepAsync(longer.Secret, false, default));
        Assert.Equal(1, await retention.CarryOutAsync(default));
        Assert.Null(await candidate.ViewAsync(longer.Secret, default));
    }

    [Fact]
    public async Task A_procedure_that_nobody_ends_ends_by_itself()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        await test.ApplyAsync(1);
        house.Clock.Advance(TimeSpan.FromDays(600));
        await house.Get<ApplicationRetention>().CarryOutAsync(default);
        Assert.NotNull((await house.Get<OpeningDesk>().ListAsync(RecruitmentCase.ActivityId, default)).Single().EndedAt);
    }
}
