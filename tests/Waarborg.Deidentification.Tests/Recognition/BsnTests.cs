using CsCheck;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class BsnTests
{
    public static readonly Gen<string> Valid = Gen.Int[1_000_000, 99_999_999].Select(number => WithCheck(number)).Where(bsn => bsn.Length == 9);

    [Fact]
    public void A_number_that_passes_the_proof_is_found_in_every_grouping() => Expect.Finds(
        EntityLabel.Bsn, "Mijn bsn is ⟦123456782⟧.", "⟦111222333⟧", "nummer ⟦1112.22.333⟧ graag", "het is ⟦111 222 333⟧ dus", "(⟦111-222-333⟧)",
        "BSN:⟦11.12.22.333⟧");

    [Fact]
    public void A_number_that_fails_is_found_only_when_it_is_announced() => Expect.Finds(
        EntityLabel.Bsn, "Mijn BSN is ⟦123456789⟧.", "burgerservicenummer: ⟦123.456.789⟧", "sofinummer ⟦12345678⟧", "Order 123456789 is er.",
        "mijn bsn nummer is dus ⟦123 456 789⟧");

    [Fact]
    public void Other_nine_digit_numbers_stay() => Expect.FindsNone(
        EntityLabel.Bsn, "123456789", "000000000", "1234567820", "€ 111.222.333", "111222333,50", "Bsn nodig? Bel 112.",
        "de meter staat op 12345678");

    [Fact]
    public void Every_generated_number_is_found_in_every_notation() => Gen.Select(Valid, Gen.Int[0, 4]).Sample((bsn, notation) =>
    {
        var written = Write(bsn, notation);
        var text = "Graag noteren: " + written + " dank u";
        Assert.Contains(Expect.Detector.Detect(text), e => e.Start <= 15 && e.End >= 15 + written.Length);
    });

    [Fact]
    public void A_changed_digit_fails_the_proof() => Gen.Select(Valid, Gen.Int[0, 8], Gen.Int[1, 9]).Sample((bsn, at, step) =>
    {
        var digits = bsn.ToCharArray();
        digits[at] = (char)('0' + ((digits[at] - '0' + step) % 10));
        Assert.False(Deidentification.Recognition.Checks.IsBsn(digits));
    });

    private static string WithCheck(int number)
    {
        var head = number.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture);
        var rest = head.Select((c, i) => (9 - i) * (c - '0')).Sum() % 11;
        return rest == 10 ? head : head + rest;
    }

    private static string Write(string bsn, int notation) => notation switch
    {
        1 => $"{bsn[..3]} {bsn[3..6]} {bsn[6..]}",
        2 => $"{bsn[..4]}.{bsn[4..6]}.{bsn[6..]}",
        3 => $"{bsn[..3]}-{bsn[3..6]}-{bsn[6..]}",
        4 => $"{bsn[..2]}.{bsn[2..4]}.{bsn[4..6]}.{bsn[6..]}",
        _ => bsn,
    };

    [Fact]
    public void Nine_digits_further_on_in_the_sentence_are_found() => Expect.Finds(
        EntityLabel.Bsn, "mijn bsn zou zijn ⟦112355867⟧ maar", "het BSN dat in de brief staat: ⟦1123 55 867⟧");

    [Fact]
    public void Another_sentence_or_number_stays() => Expect.FindsNone(
        EntityLabel.Bsn, "mijn bsn geef ik niet. 112355867 is een order", "bsn op 12-03-2024 gevraagd: 112355867");
}
