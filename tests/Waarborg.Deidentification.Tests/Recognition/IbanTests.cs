using CsCheck;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class IbanTests
{
    private static readonly (string Country, string Shape)[] Shapes =
        [("NL", "LLLLDDDDDDDDDD"), ("DE", "DDDDDDDDDDDDDDDDDD"), ("BE", "DDDDDDDDDDDD"), ("GB", "LLLLDDDDDDDDDDDDDD"),
            ("FR", "DDDDDDDDDDLDDDDDDDDDDDD"), ("MT", "LLLLDDDDDLDDDDDDDDDDDDDDDDL")];

    public static readonly Gen<string> Valid =
        Gen.Select(Gen.OneOf(Shapes), Gen.Int[0, 25].Array[40], Gen.Int[0, 9].Array[40], (shape, letters, digits) =>
            Make(shape.Country, shape.Shape, letters, digits));

    [Fact]
    public void Iban_is_found_in_every_notation() => Expect.Finds(
        EntityLabel.Iban, "op ⟦NL91ABNA0417164300⟧ graag", "⟦NL91 ABNA 0417 1643 00⟧", "⟦nl91abna0417164300⟧", "⟦NL 91 ABNA 0417 1643 00⟧",
        "⟦NL91-ABNA-0417-1643-00⟧", "rek.⟦NL91.ABNA.0417.1643.00⟧.",
        "⟦DE89370400440532013000⟧", "⟦BE68 5390 0754 7034⟧, Brussel", "2 keer € 142 van ⟦NL91 ABNA 0417 1643 00⟧ gehaald");

    [Fact]
    public void A_dutch_number_with_a_slip_is_found_too() => Expect.Finds(EntityLabel.Iban, "⟦NL91ABNA0417164301⟧", "⟦nl91 abna 0417 1643 01⟧");

    [Fact]
    public void What_only_looks_like_one_stays() => Expect.FindsNone(
        EntityLabel.Iban, "DE89370400440532013001", "NL91ABNA04171643001", "NL91ABNA041716430", "ik heb NL 12 keer gezien", "op 12 mei");

    [Fact]
    public void Every_generated_number_is_found_in_every_notation() => Gen.Select(Valid, Gen.Int[0, 3]).Sample((iban, notation) =>
    {
        var written = Write(iban, notation);
        var found = Expect.Detector.Detect("Betaald van " + written + " vandaag.");
        Assert.Contains(new Entity(12, 12 + written.Length, EntityLabel.Iban, 1, "iban"), found);
    });

    /// <summary>An I and an O between the digits belong to the number.</summary>
    [Fact]
    public void Letters_that_look_like_digits_are_left_as_they_are() =>
        Assert.Contains(new Entity(12, 50, EntityLabel.Iban, 1, "iban"), Expect.Detector.Detect("Betaald van MT90-TBPU-4267-6I73-1853-6157-2330-32O vandaag."));

    private static string Make(string country, string shape, int[] letters, int[] digits)
    {
        var bban = string.Concat(shape.Select((c, i) => c == 'L' ? (char)('A' + letters[i]) : (char)('0' + digits[i])));
        for (var check = 2; check <= 98; check++)
        {
            var iban = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{country}{check:00}{bban}");
            if (Deidentification.Recognition.Checks.IsIban(iban.ToLowerInvariant()))
                return iban;
        }

        throw new InvalidOperationException("Every number has check digits.");
    }

    private static string Write(string iban, int notation) => notation switch
    {
        1 => string.Join(' ', iban.Chunk(4).Select(c => new string(c))),
        2 => iban.ToLowerInvariant(),
        3 => string.Join('-', iban.Chunk(4).Select(c => new string(c))),
        _ => iban,
    };

    [Fact]
    public void A_sentence_that_passes_the_check_by_chance_stays() => Expect.FindsNone(EntityLabel.Iban, "past niet in elke kofferbak, de 69 wel. Het TSA-slot staat standaard");
}
