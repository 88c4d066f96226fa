namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class PlaceTests
{
    [Fact]
    public void The_town_behind_a_postcode_is_found() => Expect.Finds(
        EntityLabel.Location, "7671 AX ⟦Vriezenveen⟧", "2545GZ ⟦Den Haag⟧.", "1234 AB ⟦Capelle aan den IJssel⟧,", "woonplaats: ⟦Goes⟧",
        "geboren te ⟦Willemstad⟧", "1234 AB\n⟦Goes⟧");

    [Fact]
    public void Other_words_behind_numbers_stay() => Expect.FindsNone(
        EntityLabel.Location, "1234 AB, huisnummer 3", "1000 mg Paracetamol", "pc 2719EK, hnr 215");
}
