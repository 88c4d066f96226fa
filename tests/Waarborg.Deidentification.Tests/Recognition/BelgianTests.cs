using System.Globalization;
using CsCheck;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class BelgianTests
{
    private static readonly Gen<string> National = Gen.Select(Gen.Int[0, 99], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[1, 997], Gen.Bool).Select((year, month, day, serial, young) =>
    {
        var nine = (((((year * 100L) + month) * 100) + day) * 1000) + serial;
        var check = 97 - (((young ? 2_000_000_000 : 0) + nine) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"{year:00}{month:00}{day:00}{serial:000}{check:00}");
    });

    [Fact]
    public void Register_numbers_are_found_in_both_notations() => National.Sample(number =>
    {
        var written = $"{number[..2]}.{number[2..4]}.{number[4..6]}-{number[6..9]}.{number[9..]}";
        Assert.Contains(Expect.Detector.Detect("Rijksregisternummer " + written), e => e.Label == EntityLabel.Bsn && e.Start == 20 && e.End == 20 + written.Length);
        Assert.Contains(Expect.Detector.Detect("nummer " + number + " dus"), e => e.Start <= 7 && e.End >= 18);
    }, iter: 300);

    [Fact]
    public void A_wrong_check_is_no_register_number() => National.Sample(number =>
    {
        Assert.True(BelgianRecogniser.IsNational(number));
        var check = int.Parse(number[9..], CultureInfo.InvariantCulture);
        Assert.False(BelgianRecogniser.IsNational(number[..9] + (check == 97 ? 1 : check + 1).ToString("00", CultureInfo.InvariantCulture)));
    }, iter: 100);

    [Fact]
    public void Plates_enterprises_telephones_and_postcodes_are_found()
    {
        Expect.Finds(EntityLabel.LicensePlate, "wagen ⟦1-ABC-234⟧ staat fout", "artikel 12-ABCD-34");
        Expect.Finds(EntityLabel.CustomerId, "btw ⟦BE 0403.170.701⟧", "BE 0403.170.702");
        Expect.Finds(EntityLabel.Phone, "bel ⟦02 123 45 67⟧", "bel ⟦0471 12 34 56⟧", "⟦+32 471 12 34 56⟧", "⟦011 12 34 56⟧");
        Expect.Finds(EntityLabel.Postcode, "Kerkstraat 12, ⟦9000⟧ Gent", "⟦B-9000⟧ Gent", "Er waren 12, 2000 Mensen");
    }
}
