using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class CalledNameTests
{
    [Fact]
    public void A_given_name_between_two_signs_is_found() => Expect.Finds(
        EntityLabel.Person, "Ik kan je korting aanbieden, ⟦Marieke⟧.", "diner tot 22 uur. Komt in orde! ⟦Wim⟧", "Kan dat morgen, ⟦Jeroen⟧?\nJa");

    [Fact]
    public void Places_and_words_stay() => Expect.FindsNone(
        EntityLabel.Person, "van Amersfoort, Utrecht.", "brood, Kaas.", "Komt in orde! Morgen", "in maart, Mei.", "Zo doen we het, Prima.");

    [Theory]
    [InlineData("nachtdienst, afd. Roos", new string[0])]
    [InlineData("Alles is geregeld. Wim", new[] { "Wim" })]
    public void The_stop_of_an_abbreviation_ends_no_sentence(string text, string[] names) =>
        Assert.Equal(names, Completed.By(new CalledNameRecogniser(), EntityLabel.Person, text));
}
