using CsCheck;
using Waarborg.Deidentification.Masking;
using Waarborg.Deidentification.Recognition;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Surrogates;
using Waarborg.Deidentification.Tests.Recognition;

namespace Waarborg.Deidentification.Tests.Surrogates;

public sealed class SurrogateTests
{
    private static readonly PseudonymKey Key = PseudonymKey.Create(new byte[32]);
    private static readonly DeidentificationProfile Surrogates = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Surrogate };

    [Fact]
    public void Numbers_keep_their_format_and_fail_their_check() => Gen.Select(BsnTests.Valid, IbanTests.Valid, Gen.Int[0, 1_000_000]).Sample((bsn, iban, seed) =>
    {
        var choice = new KeyedChoice(Key, $"{seed}");
        var number = SurrogateMaker.Make(EntityLabel.Bsn, bsn, choice, false)!;
        Assert.Equal(Shape(bsn), Shape(number));
        Assert.False(Checks.IsBsn(Folding.LettersAndDigits(number)));
        var account = SurrogateMaker.Make(EntityLabel.Iban, iban, choice, false)!;
        Assert.Equal(Shape(iban), Shape(account));
        Assert.Equal(iban[..2], account[..2]);
        Assert.False(Checks.IsIban(Folding.LettersAndDigits(account)));
        Assert.False(Checks.IsCard(SurrogateMaker.Make(EntityLabel.CreditCard, "4111111111111111", choice, false)));
    }, iter: 2_000);

    [Theory]
    [InlineData("06-12345678", "^06-0\\d{7}$")]
    [InlineData("+31 6 12345678", "^\\+31 6 0\\d{7}$")]
    [InlineData("+31 (0)6 12 34 56 78", "^\\+31 \\(0\\)6 0\\d \\d\\d \\d\\d \\d\\d$")]
    [InlineData("020-1234567", "^020-0\\d{6}$")]
    public void A_telephone_number_is_one_that_is_never_given_out(string phone, string pattern) =>
        Assert.Matches(pattern, SurrogateMaker.Make(EntityLabel.Phone, phone, new KeyedChoice(Key, phone), false));

    [Theory]
    [InlineData(EntityLabel.Postcode, "1234 AB", "^[1-9]\\d{3} [FIOQUY]{2}$")]
    [InlineData(EntityLabel.LicensePlate, "ab-12-cd", "^[aeiou]{2}-\\d\\d-[aeiou]{2}$")]
    [InlineData(EntityLabel.Email, "jan@firma.nl", "^[a-z]+\\.[a-z]+\\d+@mail\\.example$")]
    [InlineData(EntityLabel.IpAddress, "10.1.2.3", "^203\\.0\\.113\\.\\d+$")]
    [InlineData(EntityLabel.MacAddress, "AA:BB:CC:DD:EE:FF", "^[0-9A-F]2(:[0-9A-F]{2}){5}$")]
    [InlineData(EntityLabel.CustomerId, "HW-105691", "^[A-Z]{2}-\\d{6}$")]
    public void Each_kind_keeps_its_looks(EntityLabel label, string value, string pattern) =>
        Assert.Matches(pattern, SurrogateMaker.Make(label, value, new KeyedChoice(Key, value), false));

    [Fact]
    public void A_person_keeps_sex_case_and_form_through_a_document()
    {
        const string Text = "Jan Jansen belde. Meneer Jansen vroeg naar JAN JANSEN. Groet, jan";
        var entities = new[] { (0, 10), (25, 31), (43, 53), (62, 65) }.Select(x => new Entity(x.Item1, x.Item2, EntityLabel.Person, 1, "t")).ToList();
        Assert.Equal(["Jan Jansen", "Jansen", "JAN JANSEN", "jan"], entities.Select(e => Text[e.Start..e.End]));
        var result = Deidentifier.Replace(Text, entities, Surrogates, new DeidentificationContext { Key = Key });
        var made = result.Replacements.Select(r => result.Text[r.NewStart..r.NewEnd]).ToList();
        var given = made[0].Split(' ')[0];
        Assert.Contains(given, NameLists.DutchMen);
        Assert.Equal(made[0].ToUpperInvariant(), made[2]);
        Assert.EndsWith(made[1], made[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(given.ToLowerInvariant(), made[3]);
        Assert.DoesNotContain("Jan", result.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Two_values_of_a_document_never_share_a_surrogate() => Gen.Int[100_000, 999_999].Array[2, 60].Sample(numbers =>
    {
        var ids = numbers.Distinct().Select(n => $"K{n % 1000:000}").Distinct().ToList();
        var text = string.Join(' ', ids);
        var entities = ids.Select((_, i) => new Entity(i * 5, i * 5 + 4, EntityLabel.CustomerId, 1, "t")).ToList();
        var made = Deidentifier.Replace(text, entities, Surrogates, new DeidentificationContext { Key = Key }).Text.Split(' ');
        Assert.Equal(ids.Count, made.Distinct().Count());
    }, iter: 200);

    [Theory]
    [InlineData(EntityLabel.Age, "34 jaar", "30-39 jaar")]
    [InlineData(EntityLabel.Age, "97", "90+ jaar")]
    [InlineData(EntityLabel.Age, "5 weken", "0-9 jaar")]
    [InlineData(EntityLabel.Postcode, "7326 HR", "7326")]
    [InlineData(EntityLabel.Date, "14-5-1980", "mei 1980")]
    [InlineData(EntityLabel.Postcode, "SW1A 1AA", null)]
    [InlineData(EntityLabel.Age, "elf", null)]
    [InlineData(EntityLabel.Bsn, "123456782", null)]
    public void Generalising_gives_bands_areas_and_months(EntityLabel label, string value, string? expected) =>
        Assert.Equal(expected, Generaliser.Make(label, value, birthDate: false, english: false));

    [Fact]
    public void A_birth_date_is_not_generalised_to_a_month() => Assert.Null(Generaliser.Make(EntityLabel.Date, "14-5-1980", birthDate: true, english: false));

    private static string Shape(string value) => string.Concat(value.Select(c => char.IsAsciiDigit(c) ? '9' : char.IsLetter(c) ? char.IsLower(c) ? 'a' : 'A' : c));
}
