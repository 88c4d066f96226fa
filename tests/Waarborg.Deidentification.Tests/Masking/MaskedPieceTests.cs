namespace Waarborg.Deidentification.Tests.Masking;

public sealed class MaskedPieceTests
{
    [Fact]
    public void Placeholders_are_found_with_what_stood_there() => Assert.Equal(
        [new(4, 12, EntityLabel.Person), new(17, 24, null), new(28, 35, EntityLabel.Phone)],
        MaskedPiece.In("Dag [PERSON] bel ███████ of [PHONE] [niet dit] [PERSOON]"));

    [Fact]
    public void A_pseudonym_keeps_its_label()
    {
        var profile = DeidentificationProfile.Support with { Operator = DeidentificationOperator.Pseudonym };
        var masked = new Deidentifier(Expect.Detector).ApplyToRecord(["mijn mailadres is jan@mail.example"], profile, new() { Key = PseudonymKey.Create(new byte[32]), DocumentId = "1" })[0];
        Assert.Equal(EntityLabel.Email, Assert.Single(MaskedPiece.In(masked.Text)).Label);
    }
}
