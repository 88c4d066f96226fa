using CsCheck;

namespace Waarborg.Deidentification.Tests.Measuring;

public sealed class ResidualScanTests
{
    [Fact]
    public void What_was_left_is_counted()
    {
        var report = ResidualScan.Scan("[PERSON] mailt vanaf jan@mail.example op 14 mei 1980.", Expect.Detector);
        Assert.Equal((1, 1), (report.Direct, report.Quasi));
        Assert.False(report.IsFreeOfDirect);
    }

    [Fact]
    public void Placeholders_are_not_taken_for_data() => Assert.Empty(ResidualScan.Scan(
        "Mijn naam is [PERSON_bcdfghjklmnpqrstvwxz], bsn [BSN], wachtwoord: [SECRET_zxwvtsrqpnmlkjhgfdcb]. Groeten,\n[PERSON]\nbel █████ of mevrouw █████",
            Expect.Detector).Left);

    [Fact]
    public void A_checked_value_that_was_masked_is_gone() => DetectorTests.Text.Sample(text =>
    {
        var masked = new Deidentifier(Expect.Detector).Apply(text, DeidentificationProfile.Strict).Text;
        var left = ResidualScan.Scan(masked, Expect.Detector).Left;
        Assert.DoesNotContain(left, e => e.Label is EntityLabel.Iban or EntityLabel.Email && e.Score == 1);
    }, iter: 10_000);
}
