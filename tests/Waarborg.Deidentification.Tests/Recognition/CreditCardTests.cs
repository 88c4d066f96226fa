using CsCheck;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class CreditCardTests
{
    private static readonly Gen<string> Valid = Gen.Select(Gen.OneOf("4", "51", "55", "22", "62"), Gen.Int[0, 9].Array[15], (head, digits) =>
        WithCheck(head, digits, 16));

    [Fact]
    public void Cards_are_found_in_groups_and_without() => Expect.Finds(
        EntityLabel.CreditCard, "kaart ⟦4111111111111111⟧", "⟦4111 1111 1111 1111⟧ 12/27", "⟦5500-0000-0000-0004⟧,", "amex ⟦3782 822463 10005⟧",
        "(⟦378282246310005⟧)");

    [Fact]
    public void Numbers_that_fail_stay() => Expect.FindsNone(
        EntityLabel.CreditCard, "4111111111111112", "9111111111111111", "411111111111", "EAN 871687120051998342");

    [Fact]
    public void Every_generated_card_is_found_in_every_notation() => Gen.Select(Valid, Gen.OneOf("", " ", "-")).Sample((card, separator) =>
    {
        var written = string.Join(separator, card.Chunk(4).Select(c => new string(c)));
        Assert.Contains(Expect.Detector.Detect("Kaart: " + written + "."), e => e.Start == 7 && e.End == 7 + written.Length
            && e.Label == EntityLabel.CreditCard);
    });

    private static string WithCheck(string head, int[] digits, int length)
    {
        var body = (head + string.Concat(digits))[..(length - 1)];
        return Enumerable.Range(0, 10).Select(d => body + d).First(card => Deidentification.Recognition.Checks.IsCard(card));
    }
}
