namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class IdentifierRepeaterTests
{
    private static readonly Detector Patterns = Detector.Create(DetectorOptions.PatternsOnly);

    [Theory]
    [InlineData("Klantnummer: 77.81-202. Later noemt zij ⟦77 81-202⟧ weer.")]
    [InlineData("Klantnummer: QX4-20711. ⟦qx4-20711⟧ is afgehandeld, 20711 niet.")]
    [InlineData("Klantnummer 810556 en dan ⟦810556⟧, en geen 810556b.")]
    public void An_announced_number_is_found_again(string marked)
    {
        var (text, spans) = (Marked.Parse(marked).Text, Marked.Parse(marked).Spans);
        Assert.Equal(spans, Patterns.Detect(text).Skip(1).Select(entity => (entity.Start, entity.End)));
    }

    /// <summary>A few are compared one by one, many stand in a table: both find all.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(60)]
    public void Few_and_many_are_found_again(int count)
    {
        var numbers = Enumerable.Range(0, count).Select(i => $"{810_000 + (7 * i)}").ToList();
        var text = string.Join('\n', numbers.Select(number => $"Klantnummer: {number}")) + "\n\n" + string.Join('\n', numbers.Select(number => $"Verzonden: zie {number} hierboven."));
        Assert.Equal(2 * count, Patterns.Detect(text).Count(entity => entity.Label == EntityLabel.CustomerId));
    }
}
