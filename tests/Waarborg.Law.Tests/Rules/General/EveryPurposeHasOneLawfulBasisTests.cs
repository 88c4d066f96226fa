using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class EveryPurposeHasOneLawfulBasisTests
{
    private static FindingStatus Judge(Activity activity, Facts? facts = null, Stage stage = Stage.Collect) =>
        Find("T-BASIS", stage, activity, facts ?? Known).Status;

    [Theory]
    [InlineData(Stage.Collect)]
    [InlineData(Stage.Prepare)]
    [InlineData(Stage.Train)]
    public void A_declared_basis_meets_it(Stage stage) => Assert.Equal(FindingStatus.Met, Judge(Assistant, stage: stage));

    [Fact]
    public void No_basis_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { Basis = null }));

    [Fact]
    public void Legitimate_interests_without_an_interest_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { Interest = " " }));

    [Fact]
    public void Two_bases_for_one_purpose_are_violated() =>
        Assert.Equal(FindingStatus.Violated, Judge(Assistant.With(Stage.Train, d => d with { Basis = LawfulBasis.Consent })));

    [Fact]
    public void Other_purposes_may_have_other_bases() =>
        Assert.Equal(FindingStatus.Met, Judge(Assistant.With(Stage.Collect, d => d with { Basis = LawfulBasis.LegalObligation })));

    [Fact]
    public void Special_categories_need_a_ground()
    {
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { SpecialCategories = null }));
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { SpecialCategories = true }));
        Assert.Equal(FindingStatus.Met, Judge(Assistant with { SpecialCategories = true, Article9Ground = "9(2)(h)" }));
    }

    [Fact]
    public void Criminal_offences_need_a_ground()
    {
        var activity = Assistant with { DataCategories = ["criminal-offences"] };
        Assert.Equal(FindingStatus.Unknown, Judge(activity));
        Assert.Equal(FindingStatus.Met, Judge(activity with { Article10Ground = "UAVG 33" }));
    }

    [Fact]
    public void A_manifest_that_the_data_contradict_is_violated()
    {
        var facts = Known with { DataSet = Known.DataSet! with { SpecialCategoryHits = 1, SpecialCategoriesFiltered = false } };
        Assert.Equal(FindingStatus.Violated, Judge(Assistant, facts, Stage.Train));
        Assert.Equal(FindingStatus.Met, Judge(Assistant with { Article9Ground = "9(2)(a)" }, facts, Stage.Train));
        Assert.Equal(FindingStatus.Met, Judge(Assistant, facts, Stage.Collect));
    }
}
