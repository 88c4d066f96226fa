namespace Waarborg.Deidentification.Tests.Recognition;

/// <summary>With the tagger, which finds the places.</summary>
public sealed class AddressBeforePlaceTests
{
    private static readonly Detector Detector = Detector.Create();

    public static TheoryData<string> Streets => new("Aan: mevrouw S. Woldu\n⟦De Zuidert 46-2⟧, Emmeloord\n\nOns kenmerk:", "formulier gestuurd naar ⟦Kogge 8-34⟧, 8242 BG.",
        "Willem Brandsma\n⟦Aldlân 6⟧, Leeuwarden", "Nazorggesprek thuis op ⟦Kleine Bredeplaats 5⟧, Harlingen.");

    public static TheoryData<string> Others => new("Kamer 12, Leiden", "Sinds maart 2019, Utrecht.", "Wij kwamen in Mei 12, Zwolle", "lijst met punt 4, Ede");

    [Theory]
    [MemberData(nameof(Streets), DisableDiscoveryEnumeration = true)]
    public void A_capital_a_number_and_a_place_are_an_address(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        Assert.Equal(spans, Addresses(text));
    }

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Other_numbers_before_a_place_stay(string text) => Assert.Empty(Addresses(text));

    private static IEnumerable<(int, int)> Addresses(string text) => Detector.Detect(text).Where(e => e.Label == EntityLabel.Address).Select(e => (e.Start, e.End));
}
