using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Reuse;

public sealed class WhatDeidentificationLeftWasMeasuredTests
{
    private static Finding Judge(Facts facts) => Find("C1-2", Stage.Train, Assistant, facts);

    private static Facts Measured(Func<DeidentificationFact, DeidentificationFact> change) =>
        Known with { Deidentification = change(Known.Deidentification!) };

    [Fact]
    public void It_is_met_when_little_is_left() => Assert.Equal("Gevonden: 97 % van de directe gegevens. De ondergrens is 95 %.", Judge(Known).Detail!.Nl);

    [Fact]
    public void Without_a_measurement_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { Deidentification = null }).Status);

    [Fact]
    public void An_empty_sample_measures_nothing() => Assert.Equal(FindingStatus.Unknown, Judge(Measured(m => m with { SampleSize = 0 })).Status);

    [Fact]
    public void One_known_identifier_left_is_too_many() =>
        Assert.Equal(FindingStatus.Violated, Judge(Measured(m => m with { ResidualKnownIdentifiers = 1 })).Status);

    [Theory]
    [InlineData(0.90, FindingStatus.Met)]
    [InlineData(0.8999, FindingStatus.Violated)]
    [InlineData(double.NaN, FindingStatus.Violated)]
    public void The_lower_end_of_the_interval_decides(double low, FindingStatus expected) =>
        Assert.Equal(expected, Judge(Measured(m => m with { RecallLow = low })).Status);

    [Fact]
    public void A_figure_never_looks_better_than_it_is()
    {
        var finding = Judge(Measured(m => m with { RecallLow = 0.8999 }));
        Assert.StartsWith("De ondergrens van wat is gevonden, is 89,9 %.", finding.Detail!.Nl, StringComparison.Ordinal);
        Assert.StartsWith("The lower end of what was found is 89.9 %.", finding.Detail.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_that_is_called_anonymous_without_a_test_is_violated() =>
        Assert.Equal(FindingStatus.Violated, Judge(Known with { DataSet = Known.DataSet! with { LabelledPseudonymous = false } }).Status);

    [Fact]
    public void A_set_that_was_tested_may_be_called_anonymous() => Assert.Equal(
        FindingStatus.Met,
        Judge(Known with { DataSet = Known.DataSet! with { LabelledPseudonymous = false }, AnonymityTest = new(Today.AddMonths(-12), true) }).Status);

    [Fact]
    public void Keys_beside_the_data_are_violated() => Assert.Equal(FindingStatus.Violated, Judge(Known with { KeysSeparated = false }).Status);

    [Fact]
    public void Keys_nobody_knows_where_are_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { KeysSeparated = null }).Status);
}
