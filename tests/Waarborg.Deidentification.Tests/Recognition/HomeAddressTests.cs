namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class HomeAddressTests
{
    [Fact]
    public void Where_somebody_lives_a_capital_and_a_number_are_an_address() => Expect.Finds(
        EntityLabel.Address, "sinds de verhuizing naar ⟦Waterkers 4⟧. Nieuwe plek", "We live in the shelter, ⟦Buitenom 5⟧, in Zwaag", "Zij woont op ⟦Achter de Kerk 7⟧ in een flat",
        "verhuisd naar ⟦Lage Kant 12a⟧, vlakbij");

    [Fact]
    public void Other_numbers_stay() => Expect.FindsNone(
        EntityLabel.Address, "zij woont op Kamer 12, boven", "verhuisd in Maart 12, toen", "hij woont in Utrecht 12 jaar", "Wij rijden met Kogge 5, elke dag", "adres onbekend. Naar Waterkers 4.",
        "ik woon met Python 3, mijn hond");
}
