namespace Waarborg.Learning.Tests;

public class NumberedFeaturesTests
{
    private static readonly PassageIndex s_index = new([.. PassageReader.Read(Tiny.Policy)]);

    [Fact]
    public void They_have_length_one_and_ascend()
    {
        var features = s_index.Numbered("Hoe geef ik de meterstand door?");
        Assert.Equal(1, features.Sum(f => (double)f.Value * f.Value), 1e-6);
        Assert.Equal(features.Select(f => f.Feature).Order(), features.Select(f => f.Feature));
    }

    [Fact]
    public void A_text_that_says_nothing_has_none() => Assert.Empty(s_index.Numbered("de het een"));

    [Fact]
    public void Two_ways_to_say_the_same_share_the_number_of_their_situation()
    {
        (uint, float)[] Of(string text) => NumberedFeatures.Of([], [], SituationRecogniser.Shared.Find(text));
        var (one, other) = (Of("hackers hebben het klantenbestand gestolen"), Of("er is een data breach geweest"));
        Assert.Contains(one.MaxBy(f => f.Item2).Item1, other.Select(f => f.Item1));
    }
}
