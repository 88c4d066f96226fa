using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class NameRepeaterTests
{
    [Theory]
    [InlineData("Met ⟦Evert Hessel⟧. Dhr. Hessel belt.", "Hessel")]
    [InlineData("Van ⟦Inez Groot⟧ en ⟦Piet⟧: Inez over Piet", "Inez|Piet")]
    [InlineData("Aan ⟦Rutger⟧ van ⟦Saskia⟧. De zus is Saskia van Rutger", "Saskia|Rutger")]
    [InlineData("⟦Kees van Dam⟧ is er. Morgen Kees van Dam weer", "Kees van Dam")]
    [InlineData("⟦Kees⟧ en ⟦Dam⟧. Morgen Kees van den Dam", "Kees van den Dam")]
    public void Names_are_found_again_and_what_stands_between_two_people_is_not(string marked, string again)
    {
        var expected = again.Split('|');
        Assert.Equal(expected, Completed.By(new NameRepeater(), EntityLabel.Person, marked).TakeLast(expected.Length));
    }

    [Theory]
    [InlineData("Dhr. ⟦Stoel⟧ en ⟦stoel⟧ zit op een stoel", 2)]
    [InlineData("⟦hessel⟧ belt, the hessel is long", 1)]
    public void A_small_word_behind_an_article_is_none(string marked, int times) =>
        Assert.Equal(times, Completed.By(new NameRepeater(), EntityLabel.Person, marked).Skip(times).Count());

    [Fact]
    public void An_article_that_is_part_of_the_name_goes_before_one() => Assert.Contains("koel", Completed.By(new NameRepeater(), EntityLabel.Person, "⟦inez de koel⟧ belt. nu de koel weer"));
}
