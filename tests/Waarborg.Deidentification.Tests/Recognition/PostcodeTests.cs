namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class PostcodeTests
{
    [Fact]
    public void Postcodes_are_found() => Expect.Finds(
        EntityLabel.Postcode, "⟦7326 HR⟧ Apeldoorn", "⟦7326HR⟧", "⟦2545gz⟧ den haag", "⟦7326 hr⟧", "postcode ⟦1012 en⟧", "postcode: ⟦1234 AB⟧",
        "⟦7326  HR⟧", "London ⟦SW1A 2AA⟧", "postcode ⟦9320⟧");

    [Fact]
    public void Impossible_ones_and_words_stay() => Expect.FindsNone(
        EntityLabel.Postcode, "0123 AB", "1234 SA", "1234 SD", "1234ss", "in 2024 is het", "1500 kg", "1200 en 1300", "12345 AB", "1234 ABC",
        "IK HEB 1200 EN NU", "NEN 3140 VP, VOP", "ISO 9001 AB");

    [Fact]
    public void A_house_number_behind_a_postcode_is_an_address() => Expect.Finds(
        EntityLabel.Address, "7326 HR ⟦186⟧, 1-2-1995", "7326HR, huisnummer ⟦186⟧", "7326 HR nr ⟦12a⟧", "7326 HR 1-2-1995");

    [Fact]
    public void A_year_before_a_small_word_is_none() => Expect.FindsNone(EntityLabel.Postcode, "2000 ir. Civiele Techniek", "heeft akte 2019 nr 417", "2016  NT2 II: lezen");
}
