namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class DemographicWordsTests
{
    [Fact]
    public void A_state_a_religion_and_an_orientation_are_found_with_the_word_that_turns_them() => Expect.Finds(
        EntityLabel.Demographic, "Zij is ⟦weduwe⟧ van een schipper.", "wij zijn ⟦niet getrouwd⟧", "⟦wettelijk samenwonend⟧", "een ⟦doopsgezinde⟧ vermaning", "he is ⟦widowed⟧ now", "⟦GEHUWD⟧, twee kinderen");

    [Fact]
    public void Things_stay() => Expect.FindsNone(
        EntityLabel.Demographic, "gescheiden afval", "een alleenstaande woning", "de katholieke basisschool", "een getrouwde-stellenkorting", "niet gescheidene");
}
