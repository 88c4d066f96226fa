namespace Waarborg.Deidentification.Tests.Measuring;

public sealed class RecallMeasurementTests
{
    private static readonly LabelledDocument Gold = new("d", "Jan de Vries (54) belt Jan.", [
        new(0, 12, EntityLabel.Person, "p1"), new(14, 16, EntityLabel.Age), new(23, 26, EntityLabel.Person, "p1")]);

    [Fact]
    public void A_span_counts_when_all_its_letters_are_covered()
    {
        var report = RecallMeasurement.Measure([Gold], _ =>
            [new(0, 3, EntityLabel.Email, 1, "x"), new(4, 12, EntityLabel.Person, 1, "x"), new(18, 22, EntityLabel.Person, 1, "x")]);
        Assert.Equal(new(1, 2), report.Direct);
        Assert.Equal(new(0, 1), report.Quasi);
        Assert.Equal(new(1, 2), report.PerLabel[EntityLabel.Person]);
        Assert.Equal(new(0, 1), report.People);
        Assert.Equal(new(0, 1), report.CleanDocuments);
        Assert.Equal(new(1, 1), report.OverMasked);
        Assert.Equal(new(5, 15), report.VisibleCharacters);
    }

    [Fact]
    public void Half_a_span_does_not_count() => Assert.Equal(0,
        RecallMeasurement.Measure([Gold], _ => [new(0, 11, EntityLabel.Person, 1, "x")]).Direct.Hits);

    [Fact]
    public void Nothing_measured_gives_nothing_known() => Assert.Equal(new(0, 0), RecallMeasurement.Measure([], _ => []).Direct);
}
