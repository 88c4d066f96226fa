namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AgeBehindNameTests
{
    [Fact]
    public void A_number_behind_a_name_is_an_age() => Expect.Finds(
        EntityLabel.Age, "mijn dochtertje Ela van ⟦3⟧. Opvang", "patiënt Lieke (⟦19⟧, keepster)", "mijn zoon Boaz ⟦14⟧, coeliakie", "mijn naam is Kit Vos, ⟦22⟧, student");

    [Fact]
    public void Other_numbers_behind_a_name_stay() => Expect.FindsNone(
        EntityLabel.Age, "mijn zoon Boaz 14 keer gebeld", "mevrouw Jansen, 12-03-2024", "mijn naam is Kit Vos, 250, ", "mevrouw Jansen van 9 tot 5", "mijn naam is Kit Vos 0.5");
}
