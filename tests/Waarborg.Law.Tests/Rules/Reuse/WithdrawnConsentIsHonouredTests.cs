using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Reuse;

public sealed class WithdrawnConsentIsHonouredTests
{
    private static readonly Activity Consented = Assistant with { Basis = LawfulBasis.Consent };

    private static readonly SubjectFacts Willing = Person(1) with { Consent = ConsentState.Given, ConsentProven = true };

    private static readonly SubjectFacts Gone = Person(2) with { Consent = ConsentState.Withdrawn, ConsentProven = true };

    private static Finding Judge(Activity activity, Facts facts) => Find("C1-6", Stage.Train, activity, facts);

    [Fact]
    public void It_is_met_with_proof_and_a_decided_effect()
    {
        var finding = Judge(Consented, Known with { People = [Willing, Gone, Person(3)] });
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.Contains("2 van 3 personen", finding.Detail!.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_as_basis_without_any_proof_is_violated() =>
        Assert.Equal(FindingStatus.Violated, Judge(Consented, Known with { People = [Willing with { ConsentProven = false }] }).Status);

    [Theory]
    [InlineData(LawfulBasis.Consent)]
    [InlineData(LawfulBasis.LegitimateInterests)]
    public void While_the_effect_is_undecided_and_consents_exist_it_is_unknown(LawfulBasis basis)
    {
        var facts = Known.With("erasure-plan", Answered("erasure-plan", ("withdrawal-effect", ""))) with { People = [Willing] };
        var finding = Judge(Assistant with { Basis = basis }, facts);
        Assert.Equal(FindingStatus.Unknown, finding.Status);
        Assert.Equal("erasure-plan", finding.RemedyAction);
    }

    [Fact]
    public void Without_consents_there_is_nothing_to_decide() => Assert.Equal(FindingStatus.Met, Judge(Assistant, Known.With("erasure-plan", null)).Status);

    [Fact]
    public void Whoever_withdrew_is_kept_out_whatever_the_basis()
    {
        var permit = Assert.IsType<Permit<TrainStage>>(TheGate.Ask<TrainStage>(Assistant, Known with { People = [Person(1), Gone] }));
        Assert.Equal(ExclusionReason.ConsentWithdrawn, permit.Excluded[Gone.Id]);
        Assert.False(permit.Covers(Gone.Id));
    }

    [Fact]
    public void Without_people_or_basis_it_is_unknown()
    {
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant, Known with { People = null }).Status);
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { Basis = null }, Known).Status);
    }
}
