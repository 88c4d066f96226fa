using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ThingNumbersTests
{
    [Theory]
    [InlineData("serienr ⟦2241-0087164⟧")]
    [InlineData("(art.nr. ⟦294700⟧)")]
    [InlineData("Sample ⟦25-44-0913⟧.")]
    [InlineData("Product code ⟦LKR-118-B⟧")]
    public void The_number_of_a_thing_is_taken_back(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.CustomerId, marked));

    [Theory]
    [InlineData("klantnummer ⟦2241-0087164⟧", "2241-0087164")]
    [InlineData("het artikel ging over ⟦294700⟧", "294700")]
    public void Other_numbers_stay(string marked, string same) => Assert.Equal([same], Completed.By(new ThingNumbers(), EntityLabel.CustomerId, marked));

    [Fact]
    public void The_number_of_a_thing_in_the_form_of_a_postcode_stays() => Expect.FindsNone(EntityLabel.Postcode, "item 7720-TK", "fraxi-spuiten (2850 IE)", "fluxus 1900 cc");

    [Theory]
    [InlineData("opdracht 3 van ⟦7⟧")]
    [InlineData("weeks 34 and ⟦35⟧.")]
    public void A_count_is_no_age(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.Age, marked));

    [Theory]
    [InlineData("ik ben ⟦24 jaar⟧ planner geweest")]
    [InlineData("Ruben is ⟦negen jaar⟧ metselaar geweest bij een aannemer")]
    [InlineData("Zus is ⟦drie jaar⟧ geleden overleden")]
    [InlineData("she is ⟦9 years⟧ ago on her own")]
    [InlineData("hij is ⟦12 jaar⟧ in dienst")]
    [InlineData("ben nu ⟦14 mnd⟧ bezig")]
    public void A_time_spent_is_no_age(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.Age, marked));

    [Theory]
    [InlineData("ik ben ⟦24 jaar⟧ en planner geweest", "24 jaar")]
    [InlineData("hij is ⟦9 jaar⟧. Vroeger monteur geweest", "9 jaar")]
    [InlineData("zij is ⟦35 jaar⟧ oud geweest", "35 jaar")]
    [InlineData("een kind van ⟦9 maanden⟧", "9 maanden")]
    [InlineData("Jan van ⟦7⟧", "7")]
    [InlineData("kinderen van 5 en ⟦7⟧", "7")]
    [InlineData("zij is ⟦35⟧", "35")]
    public void An_age_stays(string marked, string same) => Assert.Equal([same], Completed.By(new ThingNumbers(), EntityLabel.Age, marked));
}
