namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ReferenceFormTests
{
    [Fact]
    public void Postal_items_are_found_in_groups_and_in_one_piece() => Expect.Finds(
        EntityLabel.CustomerId, "doosje ⟦RR 118 204 771 BE⟧.", "het ⟦LX123456785NL⟧ kwam", "(⟦CP 4471 0093 2 DE⟧)");

    [Fact]
    public void Codes_with_strokes_are_found() => Expect.Finds(
        EntityLabel.CustomerId, "nu ⟦RW/SCH/24/3317⟧.", "⟦ZK/2024/00913⟧ loopt");

    [Fact]
    public void Other_strokes_and_countries_stay() => Expect.FindsNone(
        EntityLabel.CustomerId, "NL/BE/DE", "NIET 118 204 771 BE", "ma/wo/vr 12/03/2024", "A/B 12", "HTTP/1/2", "RR 118 204 77 BE");
}
