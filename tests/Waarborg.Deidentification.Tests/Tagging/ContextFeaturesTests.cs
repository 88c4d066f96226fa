using CsCheck;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class ContextFeaturesTests
{
    private static readonly Detector Patterns = Detector.With(null);

    /// <summary>Eight tokens beside each other have the features that each has by itself, wherever the eight begin.</summary>
    [Fact]
    public void Eight_tokens_at_a_time_have_the_features_of_one_at_a_time() => Gen.Select(DetectorTests.Text, Gen.Int[0, 7]).Sample((text, first) =>
    {
        var document = Document.Read(text);
        var input = new TaggerInput(TaggerModel.Default.Kinds);
        // A longer stretch before it: what is left of that behind the end must not show.
        var longer = Document.Read(text + " Mevrouw De Vries (34), Goes: 1234 AB \n" + text);
        input.Read(longer, 0, longer.Count, Patterns.FindPatterns(longer));
        input.Read(document, 0, document.Count, Patterns.FindPatterns(document));
        var (rows, expected) = (new int[ContextFeatures.Count * ContextFeatures.Lanes], new int[ContextFeatures.Count]);
        for (; first < input.Count; first += ContextFeatures.Lanes)
        {
            ContextFeatures.Fill(input, first, rows);
            for (var lane = 0; lane < ContextFeatures.Lanes && first + lane < input.Count; lane++)
            {
                PlainContextFeatures.Fill(input, first + lane, expected);
                Assert.Equal(expected, rows.Where((_, at) => at % ContextFeatures.Lanes == lane));
            }
        }
    }, iter: 300);
}
