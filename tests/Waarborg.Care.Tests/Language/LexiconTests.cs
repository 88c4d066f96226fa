using Waarborg.Care.Language;

namespace Waarborg.Care.Tests.Language;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("longontsteking", "pneumonie")]
    [InlineData("tkp", "kunstknie")]
    [InlineData("bloedverdunner", "apixaban")]
    [InlineData("polsbreuk", "polsfractuur")]
    [InlineData("huidkanker", "melanoom")]
    [InlineData("breathlessness", "kortademig")]
    [InlineData("valium", "diazepam")]
    public void Words_that_stand_for_one_another_share_a_meaning(string one, string other) => Assert.True(Lexicon.Same(one, other));

    [Theory]
    [InlineData("apixaban", "rivaroxaban")]
    [InlineData("longkanker", "darmkanker")]
    [InlineData("knieprothese", "heupprothese")]
    [InlineData("koorts", "hoest")]
    public void Members_of_one_class_are_not_the_same(string one, string other) => Assert.False(Lexicon.Same(one, other));

    [Fact]
    public void A_compound_is_not_its_first_part()
    {
        Assert.True(Lexicon.SharesModifierOnly("sikkelceldragerschap", "sikkelcelziekte"));
        Assert.False(Lexicon.SharesModifierOnly("schouderoperatie", "operatie"));
    }

    [Theory]
    [InlineData("opname op de intensive care", "opname op de intensivecare")]
    [InlineData("hij is klachtenvrij", "hij is geen klachten")]
    public void What_has_a_meaning_together_is_joined(string text, string joined) => Assert.Equal(joined, string.Join(' ', Lexicon.Join([.. WordForms.Of(text)])));

    [Theory]
    [InlineData("vaatchirurg", "Person")]
    [InlineData("linkerknie", "Place")]
    [InlineData("heupoperatie", "Treatment")]
    [InlineData("methotrexaat", "Drug")]
    [InlineData("couveuse", "None")]
    public void A_word_has_the_kind_of_its_last_part(string word, string kind) => Assert.Contains(kind, Lexicon.KindOf(word).ToString(), StringComparison.Ordinal);
}
