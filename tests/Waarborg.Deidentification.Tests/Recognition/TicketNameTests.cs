namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class TicketNameTests
{
    [Fact]
    public void A_name_on_a_ticket_is_found() => Expect.Finds(EntityLabel.Person, "- ⟦SPRONG/BAREND MR⟧ en", "⟦WIT/ANNA MARIA MRS⟧");

    [Fact]
    public void Other_codes_stay() => Expect.FindsNone(EntityLabel.Person, "AC/DC speelt", "INPUT/OUTPUT OK", "A/B MR", "ROOD/WIT BLAUW");
}
