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
}
