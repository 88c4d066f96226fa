using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Prepare.SealedSets;

public sealed class SealedSetTests
{
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 12).Select(i => $"R-{i}")];

    [Fact]
    public async Task A_third_party_gets_a_table_when_somebody_released_it_and_never_a_row()
    {
        await using var house = await ResearchAsync();
        var set = await house.SealedSetAsync();
        var permit = await house.PermitAsync<PrepareStage>(PatientCase.Training);
        var inside = house.Get<InsideSealedSet>();
        Assert.Equal(set.Id, Assert.Single(await inside.MineAsync(PatientCase.Outsider, default)).Id);
        var view = TestHouse.Require(await inside.LookAsync(permit, set.Id, PatientCase.Outsider, default));
        Assert.Equal(["age", "sex", "allergy:penicilline", "drug:metformine", "problem:diabetes mellitus type 2"], view.Variables);
        var asked = TestHouse.Require(await inside.AskAsync(permit, set.Id, "sex", null, PatientCase.Outsider, default));
        Assert.Null(Assert.Single(TestHouse.Require(await inside.LookAsync(permit, set.Id, PatientCase.Outsider, default)).Results).Table);
        Assert.Equal("not-allowed", (await house.Get<SealedSetDesk>().ReviewAsync(permit, asked.Id, true, PatientCase.Outsider, default)).Problems[0].Code);
        TestHouse.Require(await house.Get<SealedSetDesk>().ReviewAsync(permit, asked.Id, true, TestHouse.Steward, default));
        var table = Assert.Single(TestHouse.Require(await inside.LookAsync(permit, set.Id, PatientCase.Outsider, default)).Results).Table!;
        Assert.Equal([10], table.Cells.Select(row => row[0]!.Value));
    }

    [Fact]
    public async Task Whoever_is_not_named_sees_nothing_and_neither_does_anybody_after_the_last_day()
    {
        await using var house = await ResearchAsync();
        var set = await house.SealedSetAsync(days: 1);
        var permit = await house.PermitAsync<PrepareStage>(PatientCase.Training);
        var stranger = Actor.With("stranger", Role.ThirdParty);
        Assert.Empty(await house.Get<InsideSealedSet>().MineAsync(stranger, default));
        Assert.Equal("sealed.closed", (await house.Get<InsideSealedSet>().LookAsync(permit, set.Id, stranger, default)).Problems[0].Code);
        Assert.Equal("sealed.closed", (await house.Get<InsideSealedSet>().AskAsync(permit, set.Id, "sex", null, stranger, default)).Problems[0].Code);
        house.Clock.Advance(TimeSpan.FromDays(2));
        var later = await house.PermitAsync<PrepareStage>(PatientCase.Training);
        Assert.Equal("sealed.closed", (await house.Get<InsideSealedSet>().AskAsync(later, set.Id, "sex", null, PatientCase.Outsider, default)).Problems[0].Code);
        Assert.Equal(1, await house.Get<DestroySealedSet>().CarryOutAsync(default));
        Assert.Equal(0, await house.Get<DestroySealedSet>().CarryOutAsync(default));
    }

    [Fact]
    public async Task Consent_that_is_withdrawn_counts_from_the_next_question_on()
    {
        await using var house = await ResearchAsync();
        var set = await house.SealedSetAsync();
        for (var i = 0; i < 8; i++) TestHouse.Require(await house.Get<WishDesk>().RecordAsync(PatientCase.Training, Numbers[i], WishKind.ConsentWithdrawn, "letter", null, TestHouse.Steward, default));
        var permit = await house.PermitAsync<PrepareStage>(PatientCase.Training);
        var asked = TestHouse.Require(await house.Get<InsideSealedSet>().AskAsync(permit, set.Id, "sex", null, PatientCase.Outsider, default));
        Assert.Equal(1, Assert.Single(await house.Get<SealedSetDesk>().WaitingAsync(permit, TestHouse.Steward, default), w => w.Id == asked.Id).Table.Suppressed);
    }

    [Fact]
    public async Task A_destroyed_set_has_no_key_no_rows_and_a_certificate_that_anybody_can_check()
    {
        await using var house = await ResearchAsync();
        var set = await house.SealedSetAsync();
        Assert.Null(await house.Get<DestroySealedSet>().CertificateAsync(set.Id, default));
        TestHouse.Require(await house.Get<DestroySealedSet>().DestroyAsync(set.Id, TestHouse.Steward, default));
        await using (var reading = await house.Workspace.ReadAsync(default))
        {
            Assert.Equal(0, await reading.CountAsync<SealedRow>(_ => true, default));
            Assert.Null((await reading.FindAsync<SealedSet>(s => s.Id == set.Id, default))!.WrappedKey);
        }
        var certificate = (await house.Get<DestroySealedSet>().CertificateAsync(set.Id, default))!;
        Assert.True(SealedSetCertificate.IsOne(certificate));
        Assert.Empty(SealedSetCertificate.Verify(certificate, house.Signer.VerifierKey));
        Assert.Empty(SealedSetCertificate.Verify(certificate, null));
        Assert.NotEmpty(SealedSetCertificate.Verify(certificate.Replace("\\\"rows\\\":12", "\\\"rows\\\":13", StringComparison.Ordinal), null));
        Assert.NotEmpty(SealedSetCertificate.Verify("{}", null));
        Assert.Equal(certificate, await house.Get<DestroySealedSet>().CertificateAsync(set.Id, default));
    }

    [Fact]
    public async Task A_plan_without_an_end_a_purpose_or_people_is_refused()
    {
        await using var house = await ResearchAsync();
        var permit = await house.PermitAsync<PrepareStage>(PatientCase.Training);
        var plan = new SealedSetPlan("Telling", "Tellen", "Derde", new(2026, 12, 1), 10, ["x"]);
        foreach (var (wrong, code) in new[] { (plan with { Purpose = " " }, "sealed.incomplete"), (plan with { Accounts = [] }, "sealed.incomplete"), (plan with { EndsOn = new(2026, 11, 1) }, "sealed.end"), (plan with { EndsOn = new(2028, 1, 1) }, "sealed.end"), (plan with { SmallestCell = 4 }, "sealed.cell") })
            Assert.Equal(code, (await house.Get<OpenSealedSet>().OpenAsync(permit, wrong, TestHouse.Steward, default)).Problems[0].Code);
    }

    private static async Task<TestHouse> ResearchAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.ResearchAsync(Numbers);
        return house;
    }
}
