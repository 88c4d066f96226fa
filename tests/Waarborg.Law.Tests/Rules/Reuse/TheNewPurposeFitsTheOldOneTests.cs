using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Reuse;

public sealed class TheNewPurposeFitsTheOldOneTests
{
    private static readonly Activity Consented = Assistant with { Basis = LawfulBasis.Consent };

    private static Finding Judge(Activity activity, Facts facts) => Find("C1-3", Stage.Train, activity, facts);

    [Fact]
    public void An_approved_assessment_with_a_good_outcome_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Assistant, Known).Status);

    [Theory]
    [InlineData(LawfulBasis.Contract)]
    [InlineData(LawfulBasis.LegalObligation)]
    [InlineData(LawfulBasis.VitalInterests)]
    [InlineData(LawfulBasis.PublicTask)]
    [InlineData(LawfulBasis.LegitimateInterests)]
    public void Another_basis_alone_does_not_cure_reuse(LawfulBasis basis)
    {
        var finding = Judge(Assistant with { Basis = basis }, Known.With("compatibility", null));
        Assert.Equal(FindingStatus.Violated, finding.Status);
        Assert.Equal("compatibility", finding.RemedyAction);
        Assert.Contains("grondslag", finding.Why.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessment_that_comes_out_badly_is_violated() =>
        Assert.Equal(FindingStatus.Violated, Judge(Assistant, Known.With("compatibility", Answered("compatibility", ("outcome", "incompatible")))).Status);

    [Theory]
    [InlineData("link")]
    [InlineData("context")]
    [InlineData("nature")]
    [InlineData("consequences")]
    [InlineData("safeguards")]
    [InlineData("outcome")]
    public void Every_factor_has_to_be_answered(string factor) =>
        Assert.Equal(FindingStatus.Violated, Judge(Assistant, Known.With("compatibility", Answered("compatibility", (factor, "")))).Status);

    [Fact]
    public void Until_the_dpo_approves_it_is_unknown() =>
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant, Known.With("compatibility", Answered("compatibility") with { ApprovedAt = null })).Status);

    [Fact]
    public void An_approval_of_earlier_answers_is_void() => Assert.Equal(
        FindingStatus.Unknown,
        Judge(Assistant, Known.With("compatibility", Answered("compatibility") with { SubmittedAt = Now.AddDays(-1) })).Status);

    [Fact]
    public void Proven_consent_meets_it_for_those_who_gave_it()
    {
        var facts = Known.With("compatibility", null) with { People = [Person(1) with { Consent = ConsentState.Given, ConsentProven = true }, Person(2)] };
        Assert.Equal(FindingStatus.Met, Judge(Consented, facts).Status);
    }

    [Fact]
    public void Consent_without_proof_does_not()
    {
        var finding = Judge(Consented, Known with { People = [Person(1) with { Consent = ConsentState.Given }] });
        Assert.Equal(FindingStatus.Violated, finding.Status);
        Assert.Equal("consent", finding.RemedyAction);
    }

    [Fact]
    public void The_same_purpose_is_no_reuse() =>
        Assert.Equal(FindingStatus.Met, Judge(Assistant with { CollectionPurposeId = "train-assistant" }, Facts.None(Now)).Status);

    [Fact]
    public void An_unknown_purpose_of_collection_is_unknown() =>
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { CollectionPurposeId = null }, Known).Status);
}
