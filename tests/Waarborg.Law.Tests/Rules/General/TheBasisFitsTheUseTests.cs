using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

/// <summary>Each basis has conditions of its own.</summary>
public sealed class TheBasisFitsTheUseTests
{
    private static readonly DeclaredMeasure Taken = new(true, new DateOnly(2026, 11, 1), "r");

    private static FindingStatus Judge(Stage stage, LawfulBasis basis, Activity activity, Facts? facts = null) =>
        Find("BASIS-FITS", stage, activity with { Basis = basis, Stages = [.. activity.Stages.Select(s => s with { Basis = basis })] }, facts ?? Known).Status;

    [Theory]
    [InlineData(LawfulBasis.Consent, FindingStatus.Met)]
    [InlineData(LawfulBasis.Contract, FindingStatus.Violated)]
    [InlineData(LawfulBasis.LegalObligation, FindingStatus.Met)]
    [InlineData(LawfulBasis.PublicTask, FindingStatus.Met)]
    [InlineData(LawfulBasis.VitalInterests, FindingStatus.Violated)]
    [InlineData(LawfulBasis.LegitimateInterests, FindingStatus.Met)]
    public void Training_rests_on_some_and_not_on_others(LawfulBasis basis, FindingStatus expected) => Assert.Equal(expected, Judge(Stage.Train, basis, Assistant));

    [Fact]
    public void A_contract_carries_what_it_needs() => Assert.Equal(FindingStatus.Met, Judge(Stage.Apply, LawfulBasis.Contract, Assistant));

    [Fact]
    public void A_public_body_does_not_use_interests_and_consent_given_to_it_is_not_free()
    {
        var body = Assistant with { PublicBody = true };
        Assert.Equal(FindingStatus.Violated, Judge(Stage.Train, LawfulBasis.LegitimateInterests, body));
        Assert.Equal(FindingStatus.Violated, Judge(Stage.Train, LawfulBasis.Consent, body));
        Assert.Equal(FindingStatus.Met, Judge(Stage.Train, LawfulBasis.Consent, body.WithMeasure("alternative-without-ai", Taken)));
        Assert.Equal(FindingStatus.Unknown, Judge(Stage.Train, LawfulBasis.LegitimateInterests, Assistant with { PublicBody = null }));
        Assert.Equal(FindingStatus.Unknown, Judge(Stage.Train, LawfulBasis.Consent, Assistant with { PublicBody = null }));
    }

    [Theory]
    [InlineData("employees")]
    [InlineData("patients")]
    [InlineData("children")]
    public void Who_depends_on_you_does_not_consent_freely(string people) =>
        Assert.Equal(FindingStatus.Violated, Judge(Stage.Train, LawfulBasis.Consent, Assistant with { SubjectCategories = [people] }));

    [Fact]
    public void Consent_of_applicants_is_left_to_the_rule_about_it() => Assert.Equal(FindingStatus.Met, Judge(Stage.Apply, LawfulBasis.Consent, Recruitment));

    [Fact]
    public void An_interest_is_weighed_where_nothing_is_trained()
    {
        Assert.Equal(FindingStatus.Met, Judge(Stage.Apply, LawfulBasis.LegitimateInterests, Recruitment));
        Assert.Equal(FindingStatus.Unknown, Judge(Stage.Apply, LawfulBasis.LegitimateInterests, Recruitment, Known.With("lia", null)));
        Assert.Equal(FindingStatus.Violated, Judge(Stage.Apply, LawfulBasis.LegitimateInterests, Recruitment, Known.With("lia", Answered("lia", ("outcome", "people-prevail")))));
    }

    [Fact]
    public void Without_a_basis_another_rule_asks_for_it() => Assert.DoesNotContain(
        TheGate.Assess(Recruitment with { Basis = null, Stages = [.. Recruitment.Stages.Select(s => s with { Basis = null })] }, Known, Stage.Apply).Findings,
        finding => finding.Rule == "BASIS-FITS");
}
