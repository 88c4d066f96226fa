using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Summaries;
using Waarborg.Chain.Tests.Apply.Summaries;
using Waarborg.Chain.Tests.Gatekeeping;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee.Summaries;

public sealed class SummaryDeskTests
{
    [Fact]
    public async Task A_wrong_edit_is_refused_with_the_reason_and_a_right_one_is_kept_with_who_and_why()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var summary = await house.DraftAsync("P-1");
        var permit = await house.PermitAsync<OverseeStage>(PatientCase.Care);
        var lines = (await DraftSummaryTests.ContentAsync(house, summary)).Lines;
        var index = lines.ToList().FindIndex(l => l.Citations.Any(c => c.Resource == "MedicationStatement/med-1"));
        Task<Chain.Problems.Outcome<SummaryLine>> Change(string text, bool standBy = false) =>
            house.Get<SummaryEditing>().ChangeAsync(permit, PatientCase.Reviewer, summary.Id, new SentenceChange(index, text, "duidelijker", null, FeedbackSeverity.Minor, standBy), default);

        Assert.Equal("summary.objection", (await Change("Gebruikt metformine 5000 mg.")).Problems[0].Code);
        Assert.Equal(lines[index].Text, (await DraftSummaryTests.ContentAsync(house, summary)).Lines[index].Text);
        var changed = TestHouse.Require(await Change("Gebruikt metformine 500 mg."));
        Assert.True(changed is { Edited: true, StoodBy: false });
        var stood = TestHouse.Require(await Change("Gebruikt metformine 5000 mg.", standBy: true));
        Assert.True(stood.StoodBy);
        Assert.NotEmpty(stood.Objections!);
        var view = TestHouse.Require(await house.Get<SummaryReading>().OpenAsync(permit, summary.Id, PatientCase.Doctor, default));
        Assert.Equal([lines[index].Text, "Gebruikt metformine 500 mg."], view.Changes.Select(c => c.Change.Before));
        Assert.All(view.Changes, c => Assert.Equal((PatientCase.Doctor.Id, "duidelijker"), (c.Edit.By, c.Change.Why)));
    }

    [Fact]
    public async Task A_sentence_that_the_checker_objects_to_holds_up_the_confirmation()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var summary = await house.DraftAsync("P-1");
        var permit = await house.PermitAsync<OverseeStage>(PatientCase.Care);
        await MarkAsync(house, summary);
        Assert.Equal("summary.open", (await house.Get<SummaryDecisions>().ConfirmAsync(permit, PatientCase.Reviewer, summary.Id, default)).Problems[0].Code);
        TestHouse.Require(await house.Get<SummaryEditing>().ChangeAsync(permit, PatientCase.Reviewer, summary.Id, new SentenceChange(0, null, "weg", null, FeedbackSeverity.Minor, false), default));
        var confirmed = TestHouse.Require(await house.Get<SummaryDecisions>().ConfirmAsync(permit, PatientCase.Reviewer, summary.Id, default));
        Assert.Equal((SummaryState.Confirmed, PatientCase.Doctor.Id), (confirmed.State, confirmed.ConfirmedBy));
        Assert.Equal("summary.not-draft", (await house.Get<SummaryDecisions>().ConfirmAsync(permit, PatientCase.Reviewer, summary.Id, default)).Problems[0].Code);
    }

    [Fact]
    public async Task Nothing_leaves_the_house_before_the_specialty_was_released_and_whoever_received_it_is_told_when_it_is_withdrawn()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var summary = await house.DraftAsync("P-1");
        var permit = await house.PermitAsync<OverseeStage>(PatientCase.Care);
        var deliveries = house.Get<SummaryDeliveries>();
        Assert.Equal("summary.not-confirmed", (await deliveries.SendAsync(permit, PatientCase.Reviewer, summary.Id, "Huisarts", default)).Problems[0].Code);
        TestHouse.Require(await house.Get<SummaryDecisions>().ConfirmAsync(permit, PatientCase.Reviewer, summary.Id, default));
        Assert.Equal("summary.not-released", (await deliveries.SendAsync(permit, PatientCase.Reviewer, summary.Id, "Huisarts", default)).Problems[0].Code);
        await house.ReleaseAsync("general-practice");
        var sent = TestHouse.Require(await deliveries.SendAsync(permit, PatientCase.Reviewer, summary.Id, "Huisarts", default));
        Assert.Equal(1, TestHouse.Require(await house.Get<SummaryDecisions>().WithdrawAsync(permit, PatientCase.Reviewer, summary.Id, "fout", default)));
        Assert.NotNull(TestHouse.Require(await deliveries.ToldAsync(permit, PatientCase.Reviewer, sent.Id, default)).ToldAt);
        var view = TestHouse.Require(await house.Get<SummaryReading>().OpenAsync(permit, summary.Id, PatientCase.Doctor, default));
        Assert.Equal(("fout", "Huisarts"), (view.Content.WithdrawnBecause, Assert.Single(view.Deliveries).Recipient));
        Assert.Equal("summary.not-confirmed", (await deliveries.SendAsync(permit, PatientCase.Reviewer, summary.Id, "Nog een", default)).Problems[0].Code);
    }

    [Fact]
    public async Task Too_many_faults_stop_a_specialty_at_once_and_only_good_figures_release_it()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var summary = await house.DraftAsync("P-1");
        var permit = await house.PermitAsync<OverseeStage>(PatientCase.Care);
        TestHouse.Require(await house.Get<SummaryDecisions>().ConfirmAsync(permit, PatientCase.Reviewer, summary.Id, default));
        var desk = house.Get<ValidationDesk>();
        for (var line = 0; line < 4; line++)
            TestHouse.Require(await desk.ReportAsync(permit, PatientCase.Reviewer, summary.Id, FeedbackKind.Wrong, FeedbackSeverity.Critical, line, "fout", default));
        var report = Assert.Single(await desk.ReportAsync(PatientCase.Care, default));
        Assert.True(report is { Fails: true, Released: false, Serious: 4 });
        Assert.Equal("summary.stopped", (await house.TryDraftAsync("P-1")).Problems[0].Code);
        Assert.True((await house.TryDraftAsync("P-1", specialty: "cardiology")).Succeeded);
        Assert.Equal("summary.figures", (await desk.DecideAsync(PatientCase.Care, "general-practice", true, TestHouse.Dpo, default)).Problems[0].Code);
    }

    [Theory]
    [InlineData(0, 0, 600, 20, true, false)]
    [InlineData(12, 0, 600, 20, false, false)]
    [InlineData(40, 0, 600, 20, false, true)]
    [InlineData(0, 6, 600, 20, false, false)]
    [InlineData(0, 0, 570, 19, false, false)]
    public void The_gate_for_release_follows_from_the_intervals(int wrong, int missing, int sentences, int summaries, bool passes, bool fails)
    {
        var figures = new SpecialtyValidation("cardiology", summaries, new(wrong, sentences), new(missing, summaries), 0, false, null);
        Assert.Equal((passes, fails), (figures.Passes, figures.Fails));
    }

    /// <summary>As if the checker had remarked on the first sentence.</summary>
    private static async Task MarkAsync(TestHouse house, Summary summary)
    {
        var content = await DraftSummaryTests.ContentAsync(house, summary);
        var person = await house.PersonAsync("P-1");
        await using var work = await house.Workspace.BeginAsync(default);
        var row = (await work.FindAsync<Summary>(s => s.Id == summary.Id, default))!;
        var marked = content with { Lines = [.. content.Lines.Select((l, i) => i == 0 ? l with { Objections = ["klopt niet"] } : l)] };
        row.Payload = house.Get<Chain.People.KeyRing>().Seal(person, row.Id, System.Text.Json.JsonSerializer.Serialize(marked));
        work.Record(new Chain.Workspace.Happening("test.marked", Chain.People.Actor.System, null, null));
        await work.CommitAsync(default);
    }
}
