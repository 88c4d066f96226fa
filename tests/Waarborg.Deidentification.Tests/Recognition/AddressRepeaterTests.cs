namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AddressRepeaterTests
{
    [Fact]
    public void A_street_that_stood_with_its_number_is_found_again() => Expect.Finds(
        EntityLabel.Address, "Zij woont ⟦Hazelaarspad 31⟧. Op het pad ⟦Hazelaarspad⟧ is het glad.");

    [Fact]
    public void A_house_number_with_a_letter_is_found_again() => Expect.Finds(
        EntityLabel.Address, "⟦Hooghplein 2k⟧: kousen aan. Bij ⟦2k⟧ is de bel stuk.", "⟦Kanaalweg 14B⟧. De buren van ⟦14b⟧ klagen.", "⟦Kanaalweg 8d⟧, achterom. Nr. ⟦8d⟧ hangt scheef.");

    [Fact]
    public void Another_number_and_one_without_a_lead_stay() => Expect.Finds(
        EntityLabel.Address, "⟦Kanaalweg 14b⟧. In lokaal 14b, en bij 14c ook.", "⟦Kanaalweg 14b⟧. Bij 14bis en bij 14.", "Bij 14b");
}
