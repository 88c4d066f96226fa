using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Access;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Gatekeeping;

public sealed class PatientDoorTests
{
    [Fact]
    public async Task Without_a_treatment_relation_the_record_stays_shut_and_the_attempt_is_logged()
    {
        await using var house = await HospitalAsync();
        var opened = await OpenAsync(house, PatientCase.Colleague);
        Assert.Equal("care.no-relation", opened.Problems[0].Code);
        var entry = Assert.Single(await EntriesAsync(house));
        Assert.Equal((AccessBasis.Refused, AccessAction.Opened, PatientCase.Colleague.Id), (entry.Basis, entry.Action, entry.ActorId));
    }

    [Fact]
    public async Task Whoever_treats_opens_it_and_the_log_has_the_resources_encrypted()
    {
        await using var house = await HospitalAsync();
        var view = TestHouse.Require(await OpenAsync(house, PatientCase.Doctor));
        Assert.Equal("Jorvima Kniv", view.Name);
        var entry = Assert.Single(await EntriesAsync(house));
        Assert.Equal(AccessBasis.TreatmentRelation, entry.Basis);
        var person = await house.PersonAsync("P-1");
        Assert.Equal(view.Resources, JsonSerializer.Deserialize<List<string>>(house.Get<KeyRing>().Open(person, entry.Id, entry.Payload)));
    }

    [Fact]
    public async Task A_relation_ends_with_its_term_and_when_it_is_ended()
    {
        await using var house = await HospitalAsync();
        house.Clock.Advance(TimeSpan.FromDays(30));
        Assert.False((await OpenAsync(house, PatientCase.Doctor)).Succeeded);
        await house.TreatAsync("P-1", PatientCase.Doctor);
        Assert.True((await OpenAsync(house, PatientCase.Doctor)).Succeeded);
        var permit = await house.PermitAsync<CollectStage>(PatientCase.Care);
        var relation = Assert.Single(await house.Get<AccessReview>().RelationsAsync(permit, TestHouse.Dpo, default));
        TestHouse.Require(await house.Get<TreatmentDesk>().EndAsync(permit, relation.Id, TestHouse.Steward, default));
        Assert.False((await OpenAsync(house, PatientCase.Doctor)).Succeeded);
    }

    [Theory]
    [InlineData("P-1")]
    [InlineData(PatientCase.CitizenNumber)]
    public async Task An_emergency_opens_it_for_a_shift_and_the_dpo_reads_the_reason(string number)
    {
        await using var house = await HospitalAsync();
        var permit = await house.PermitAsync<CollectStage>(PatientCase.Care);
        Assert.Equal("care.reason", (await house.Get<TreatmentDesk>().OpenInEmergencyAsync(permit, number, "spoed", PatientCase.Colleague, default)).Problems[0].Code);
        TestHouse.Require(await house.Get<TreatmentDesk>().OpenInEmergencyAsync(permit, number, "Niet aanspreekbaar op de SEH", PatientCase.Colleague, default));
        Assert.True(TestHouse.Require(await OpenAsync(house, PatientCase.Colleague)).Emergency);
        var waiting = Assert.Single(await house.Get<AccessReview>().EmergenciesAsync(permit, TestHouse.Dpo, default));
        Assert.Equal(("Niet aanspreekbaar op de SEH", 1), (waiting.Reason, waiting.Opened));
        Assert.Empty(await house.Get<AccessReview>().EmergenciesAsync(permit, TestHouse.Steward, default));
        house.Clock.Advance(TreatmentDesk.EmergencyTerm);
        Assert.False((await OpenAsync(house, PatientCase.Colleague)).Succeeded);
    }

    [Fact]
    public async Task An_emergency_that_was_none_shuts_the_record_and_raises_a_finding()
    {
        await using var house = await HospitalAsync();
        var permit = await house.PermitAsync<CollectStage>(PatientCase.Care);
        var emergency = TestHouse.Require(await house.Get<TreatmentDesk>().OpenInEmergencyAsync(permit, "P-1", "Ik was er benieuwd naar", PatientCase.Colleague, default));
        var both = Actor.With(PatientCase.Colleague.Id, Role.Clinician, Role.Dpo);
        Assert.Equal("care.own-emergency", (await house.Get<AccessReview>().ReviewAsync(permit, emergency.Id, true, both, default)).Problems[0].Code);
        TestHouse.Require(await house.Get<AccessReview>().ReviewAsync(permit, emergency.Id, false, TestHouse.Dpo, default));
        Assert.False((await OpenAsync(house, PatientCase.Colleague)).Succeeded);
        Assert.Contains(await house.Get<FindingBoard>().ListAsync(default), f => f.Kind == "emergency-unjustified");
    }

    [Fact]
    public async Task Nobody_records_a_relation_of_their_own()
    {
        await using var house = await HospitalAsync();
        var both = Actor.With("both", Role.Clinician, Role.DataSteward);
        var recorded = await house.Get<TreatmentDesk>().RecordAsync(await house.PermitAsync<CollectStage>(PatientCase.Care), "P-1", both.Id, 30, both, default);
        Assert.Equal("care.own-relation", recorded.Problems[0].Code);
    }

    [Fact]
    public async Task The_ai_is_in_the_access_log_with_what_it_read_in_the_fields_of_the_norm()
    {
        await using var house = await HospitalAsync();
        await house.DraftAsync("P-1");
        var entry = Assert.Single(await EntriesAsync(house), e => e.Action == AccessAction.Summarised);
        var person = await house.PersonAsync("P-1");
        var resources = JsonSerializer.Deserialize<List<string>>(house.Get<KeyRing>().Open(person, entry.Id, entry.Payload))!;
        Assert.Contains("DocumentReference/doc-1", resources);
        var written = Nen7513Event.Write(entry, resources);
        Assert.Equal("success", (string?)written["event"]!["outcome"]);
        Assert.Equal(entry.Agent, (string?)written["users"]![1]!["id"]);
        Assert.Equal(resources.Count, written["objects"]!.AsArray().Count);
    }

    [Fact]
    public async Task Who_is_shown_the_source_sees_the_passage_marked()
    {
        await using var house = await HospitalAsync();
        var summary = await house.DraftAsync("P-1");
        var person = await house.PersonAsync("P-1");
        var source = TestHouse.Require(await house.Get<PatientRoom>().SourceAsync(
            await house.PermitAsync<CollectStage>(PatientCase.Care), person.Id, summary.RecordId, "DocumentReference/doc-1", "content[0].attachment.data", "Gebruikt metformine 500 mg tweemaal daags.",
            PatientCase.Doctor, default));
        Assert.Equal("Gebruikt metformine 500 mg tweemaal daags.", source.Passage);
        Assert.EndsWith("S ", source.Before, StringComparison.Ordinal);
        Assert.Contains(await EntriesAsync(house), e => e.Action == AccessAction.SourceRead);
    }

    [Fact]
    public async Task No_reason_name_or_number_reaches_the_programs_own_log()
    {
        await using var house = await HospitalAsync();
        TestHouse.Require(await OpenAsync(house, PatientCase.Doctor));
        await house.DraftAsync("P-1");
        foreach (var secret in new[] { "Jorvima", PatientCase.CitizenNumber, "metformine", "Penicilline" })
        {
            Assert.DoesNotContain(secret, house.LogText.ToString(), StringComparison.OrdinalIgnoreCase);
            foreach (var (_, entry) in await house.Get<LogBook>().PageAsync(long.MaxValue, 500, default))
                Assert.DoesNotContain(secret, System.Text.Encoding.UTF8.GetString(entry.ToCanonicalJson()), StringComparison.OrdinalIgnoreCase);
        }
    }

    internal static async Task<TestHouse> HospitalAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.HospitalAsync("P-1");
        return house;
    }

    private static async Task<Chain.Problems.Outcome<PatientView>> OpenAsync(TestHouse house, Actor actor) =>
        await house.Get<PatientRoom>().OpenAsync(await house.PermitAsync<CollectStage>(PatientCase.Care), (await house.PersonAsync("P-1")).Id, actor, default);

    internal static async Task<List<AccessEntry>> EntriesAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await reading.ListAsync<AccessEntry, AccessEntry>(q => q.OrderBy(e => e.At), default);
    }
}
