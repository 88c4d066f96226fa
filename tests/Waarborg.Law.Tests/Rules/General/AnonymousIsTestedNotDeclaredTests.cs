using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class AnonymousIsTestedNotDeclaredTests
{
    private static readonly Facts CalledAnonymous = Known with { DataSet = Known.DataSet! with { LabelledPseudonymous = false } };

    private static FindingStatus Judge(Facts facts) => Find("T-ANON", Stage.Train, Assistant, facts).Status;

    [Fact]
    public void A_set_that_is_called_pseudonymous_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Known));

    [Fact]
    public void Without_a_set_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { DataSet = null }));

    [Theory]
    [InlineData(0, true, FindingStatus.Met)]
    [InlineData(365, true, FindingStatus.Met)]
    [InlineData(366, true, FindingStatus.Violated)]
    [InlineData(-1, true, FindingStatus.Violated)]
    [InlineData(0, false, FindingStatus.Violated)]
    public void Anonymous_needs_a_passed_test_of_the_last_year(int daysAgo, bool passed, FindingStatus expected) =>
        Assert.Equal(expected, Judge(CalledAnonymous with { AnonymityTest = new(Today.AddDays(-daysAgo), passed) }));

    [Fact]
    public void Anonymous_without_a_test_is_violated() => Assert.Equal(FindingStatus.Violated, Judge(CalledAnonymous with { AnonymityTest = null }));
}
