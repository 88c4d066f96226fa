namespace Waarborg.Deidentification.Tests.Measuring;

/// <summary>Floors under the recall of the core, a little below what was measured when they were set. Never tuned on these texts.</summary>
public sealed class GoldTests
{
    private static readonly Detector Whole = Detector.Create();

    private static readonly Lazy<RecallReport> Development = new(() => RecallMeasurement.Measure(
        GoldFile.Documents("gold_dev.jsonl"), document => Whole.Detect(document.Text)));

    [Theory]
    [InlineData(EntityLabel.Iban, 0.99)]
    [InlineData(EntityLabel.Bsn, 0.89)]
    [InlineData(EntityLabel.Email, 0.95)]
    [InlineData(EntityLabel.Phone, 0.95)]
    [InlineData(EntityLabel.Postcode, 0.95)]
    public void Identifiers_with_a_check_are_covered(EntityLabel label, double floor)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(Development.Value.PerLabel[label].ToString());
        Assert.True(Development.Value.PerLabel[label].Value >= floor, Development.Value.PerLabel[label].ToString());
    }

    [Fact]
    public void Few_words_are_masked_for_nothing()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(Development.Value.ToString());
        Assert.True(Development.Value.OverMasked.Value <= 0.015, Development.Value.OverMasked.ToString());
    }
}
