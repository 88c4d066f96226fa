using System.Text.Json;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Oversee.Summaries;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Rights.PatientWishes;
using Waarborg.Chain.Tests.Gatekeeping;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Apply.Summaries;

public sealed class DraftSummaryTests
{
    [Fact]
    public async Task A_draft_cites_a_passage_that_stands_in_the_record_for_every_sentence()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var content = await ContentAsync(house, await house.DraftAsync("P-1"));
        Assert.NotEmpty(content.Lines);
        Assert.All(content.Lines, line => Assert.NotEmpty(line.Citations));
        Assert.Contains(content.Lines, line => line.Text.Contains("metformine", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_unconfirmed_draft_cannot_be_opened_after_its_term_and_vanishes()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var summary = await house.DraftAsync("P-1");
        Assert.Equal(0, await house.Get<DraftRetention>().CarryOutAsync(default));
        house.Clock.Advance(DraftSummary.Term);
        var opened = await house.Get<SummaryReading>().OpenAsync(await house.PermitAsync<OverseeStage>(PatientCase.Care), summary.Id, PatientCase.Doctor, default);
        Assert.Equal("not-found", opened.Problems[0].Code);
        Assert.Equal(1, await house.Get<DraftRetention>().CarryOutAsync(default));
    }

    [Fact]
    public async Task A_no_of_the_patient_holds_at_once_also_under_an_older_permit_and_for_drafts_that_exist()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var older = await house.PermitAsync<ApplyStage>(PatientCase.Care);
        var draft = await house.DraftAsync("P-1");
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(PatientCase.Care, "P-1", WishKind.Objection, "phone", null, TestHouse.Steward, default));
        await using (var reading = await house.Workspace.ReadAsync(default)) Assert.Null(await reading.FindAsync<Summary>(s => s.Id == draft.Id, default));
        Assert.Equal("care.no-ai", (await house.TryDraftAsync("P-1")).Problems[0].Code);
        var person = await house.PersonAsync("P-1");
        var again = await house.Get<DraftSummary>().DraftAsync(older, new SummaryRequest(person.Id, "nl", "general-practice", false), PatientCase.Doctor, default);
        Assert.Equal("care.no-ai", again.Problems[0].Code);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(PatientCase.Care, "P-1", WishKind.ObjectionWithdrawn, "phone", null, TestHouse.Steward, default));
        Assert.True((await house.TryDraftAsync("P-1")).Succeeded);
    }

    [Fact]
    public async Task Without_a_treatment_relation_there_is_no_draft()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        Assert.Equal("care.no-relation", (await house.TryDraftAsync("P-1", PatientCase.Colleague)).Problems[0].Code);
        Assert.Contains(await PatientDoorTests.EntriesAsync(house), e => e is { Basis: AccessBasis.Refused, Action: AccessAction.Summarised });
    }

    [Fact]
    public async Task What_was_reported_as_wrong_stays_out_of_the_summary_that_is_made_anew()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var first = await house.DraftAsync("P-1");
        var wrong = (await ContentAsync(house, first)).Lines[2].Text;
        var permit = await house.PermitAsync<OverseeStage>(PatientCase.Care);
        TestHouse.Require(await house.Get<ValidationDesk>().ReportAsync(permit, PatientCase.Reviewer, first.Id, FeedbackKind.Wrong, FeedbackSeverity.Serious, 2, "klopt niet", default));
        Assert.Equal("summary.not-withdrawn", (await house.TryDraftAsync("P-1", replaces: first.Id)).Problems[0].Code);
        TestHouse.Require(await house.Get<SummaryDecisions>().WithdrawAsync(permit, PatientCase.Reviewer, first.Id, "zin 3 is fout", default));
        var second = await house.DraftAsync("P-1", replaces: first.Id);
        Assert.Equal((first.Id, 2), (second.Replaces!.Value, second.Number));
        Assert.True(Assert.Single((await ContentAsync(house, second)).Lines, line => line.Text == wrong).Removed);
    }

    [Fact]
    public async Task Neither_drafting_nor_editing_nor_withdrawing_changes_the_record()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var before = await RecordAsync(house);
        var summary = await house.DraftAsync("P-1");
        var permit = await house.PermitAsync<OverseeStage>(PatientCase.Care);
        TestHouse.Require(await house.Get<SummaryEditing>().ChangeAsync(permit, PatientCase.Reviewer, summary.Id, new SentenceChange(0, null, "overbodig", null, FeedbackSeverity.Minor, false), default));
        TestHouse.Require(await house.Get<SummaryDecisions>().WithdrawAsync(permit, PatientCase.Reviewer, summary.Id, "fout", default));
        Assert.Equal(before, await RecordAsync(house));
    }

    internal static async Task<SummaryContent> ContentAsync(TestHouse house, Summary summary)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        var row = (await reading.FindAsync<Summary>(s => s.Id == summary.Id, default))!;
        return JsonSerializer.Deserialize<SummaryContent>(house.Get<KeyRing>().Open(await house.PersonAsync("P-1"), row.Id, row.Payload))!;
    }

    private static async Task<byte[]> RecordAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return (await reading.FindAsync<CollectedRecord>(r => r.Kind == RecordKind.PatientRecord, default))!.Payload;
    }
}
