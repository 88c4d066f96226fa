using CsCheck;

namespace Waarborg.Learning.Tests;

public class SituationFeaturesTests
{
    [Fact]
    public void They_are_each_once_and_ascend() => Gen.String[Gen.Char["abdegilnmorst 0158,.?"], 0, 60].Sample(text =>
    {
        var features = SituationFeatures.Of(text);
        return features.Zip(features.Skip(1)).All(p => p.First.Feature < p.Second.Feature) && features.All(f => f.Value is > 0 and <= 1);
    });

    [Fact]
    public void No_words_no_features() => Assert.Empty(SituationFeatures.Of(" ?! "));

    [Fact]
    public void A_word_said_twice_counts_once() => Assert.Equal(SituationFeatures.Of("meter").Max(f => f.Value), SituationFeatures.Of("meter, meter").Max(f => f.Value));

    [Theory]
    [InlineData("ik betaalde de rekening", "ik betaal de rekening")]
    [InlineData("waar is de meterstand", "waar is de meterstant")]
    public void Another_form_or_spelling_shares_most(string one, string other)
    {
        var (a, b) = (SituationFeatures.Of(one), SituationFeatures.Of(other));
        var shared = a.Join(b, f => f.Feature, f => f.Feature, (f, _) => (double)f.Value).Sum();
        Assert.True(shared > 0.5 * a.Sum(f => (double)f.Value));
    }
}
