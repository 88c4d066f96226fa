using CsCheck;

namespace Waarborg.Learning.Tests;

public class LikeWordsTests
{
    [Theory]
    [InlineData("kan ik het in stukjes betalen", "=betalingsregeling")]
    [InlineData("er is twee keer betaald", "=dubbel")]
    [InlineData("ik ben van gedachten veranderd", "=bedenktijd")]
    [InlineData("I changed my mind", "=bedenktijd")]
    [InlineData("we smell gas in the hallway", "=gaslucht")]
    public void A_phrase_belongs_to_its_group(string text, string group) => Assert.Contains(group, LikeWords.GroupsOfPhrases([.. WordReader.Read(text).Select(DutchStem.Of)]));

    [Fact]
    public void A_phrase_that_leaves_room_leaves_four_words_and_no_more()
    {
        static bool Found(string text) => LikeWords.GroupsOfPhrases([.. WordReader.Read(text).Select(DutchStem.Of)]).Contains("=overstappen");
        Assert.True(Found("ik stap over"));
        Assert.True(Found("stap ik volgende week toch over"));
        Assert.False(Found("stap ik volgende week dan toch maar over"));
    }

    [Theory]
    [InlineData("bill", "factuur")]
    [InlineData("readings", "meterstand")]
    [InlineData("password", "wachtwoord")]
    [InlineData("frigo", "koelkast")]
    public void Words_of_other_languages_and_regions_mean_the_same(string word, string usual) =>
        Assert.Contains("=" + usual, LikeWords.GroupsOf(DutchStem.Of(word)));

    [Fact]
    public void Any_words_in_any_order_can_be_looked_for() =>
        Gen.Int[0, 7].Array[0, 12].Sample(which =>
        {
            string[] some = ["stap", "over", "twee", "keer", "ik", "te", "gas", "x"], words = [.. which.Select(i => some[i])];
            var groups = LikeWords.GroupsOfPhrases(words);
            return groups.Distinct().Count() == groups.Count && groups.All(g => g[0] == '=');
        });

    [Fact]
    public void No_word_is_both_everyday_and_elsewhere()
    {
        var everyday = WordLists.Lines("everyday.txt").SelectMany(line => line).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(WordLists.Lines("elsewhere.txt").SelectMany(line => line), everyday.Contains);
    }
}
