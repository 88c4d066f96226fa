namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AddressTests
{
    [Fact]
    public void Streets_with_a_number_are_found() => Expect.Finds(
        EntityLabel.Address, "ik woon ⟦Kerkstraat 12⟧.", "⟦Burgemeester Knapenweg 191B⟧", "⟦kerkstraat 12a⟧ in Goes", "⟦Johan de Wittlaan 3 bis⟧",
        "⟦Prins Bernhardlaan 288-IV⟧", "⟦Oude Dijk 7⟧", "'⟦t Zand 12⟧, Ede",
        "aan de ⟦Dr. Kuyperstraat 27⟧", "⟦Van Speijkstraat nr 4⟧", "⟦Hoogstraat 88-2⟧", "⟦hoogstraat negen⟧", "⟦Vijverhof 12 hs⟧");

    [Fact]
    public void Words_before_a_postcode_are_a_street() => Expect.Finds(
        EntityLabel.Address, "⟦Oosteinde 112 A⟧\n7671 AX Vriezenveen", "Aan ⟦Middenweg 2, unit 14⟧, 1775TA Middenmeer");

    [Fact]
    public void Streets_alone_boxes_and_house_numbers_are_found() => Expect.Finds(
        EntityLabel.Address, "in de ⟦Weststraat⟧", "⟦Postbus 3310⟧", "huisnummer ⟦215⟧", "hnr: ⟦12b⟧", "14 mei op nummer ⟦45⟧",
        "at ⟦14 Mill Lane⟧ since");

    [Fact]
    public void Ordinary_words_stay() => Expect.FindsNone(
        EntityLabel.Address, "Onderweg 2 keer gestopt", "op de snelweg 120 km", "weg 3 dagen", "bladzijde 88", "Hij is weg. 12 mensen",
        "voor 3 weken", "betaling 12 euro", "In 2024 kwam er", "let op nr 2");
}
