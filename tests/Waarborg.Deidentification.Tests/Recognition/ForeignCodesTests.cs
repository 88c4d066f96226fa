namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ForeignCodesTests
{
    [Fact]
    public void Plates_of_other_countries_are_found() => Expect.Finds(
        EntityLabel.LicensePlate, "our Mini (⟦LB19 XKV⟧) has", "met eigen auto (⟦AX 4471 KI⟧)", "auto: Seat Ibiza ⟦4419 KLM⟧, deelt", "in his own car (⟦B 184 STM⟧)", "de auto van mijn zwager ⟦39 nt hd⟧, voor");

    [Fact]
    public void Other_codes_stay_without_a_car() => Expect.FindsNone(
        EntityLabel.LicensePlate, "model AX 4471 KI", "bestelnummer 4419 KLM", "39 nt hd", "auto\nAX 4471 KI", "de auto kost 4500 eur", "auto van 2019 met airco", "een auto in 25 mm");

    [Fact]
    public void Postcodes_of_other_countries_are_found() => Expect.Finds(EntityLabel.Postcode, "Dundas, Canada ⟦L9H 5E1⟧, or", "Rua das Flores 17, ⟦8600-314⟧ Lagos");

    [Fact]
    public void Other_codes_are_no_postcode() => Expect.FindsNone(EntityLabel.Postcode, "Montreal A2L3B1", "tel. 8600-314 bellen", "l9h 5e1");
}
