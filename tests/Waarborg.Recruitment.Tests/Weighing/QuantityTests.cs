using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("leiding gegeven aan minstens 8 mensen", 8, Quantity.People)]
    [InlineData("zaterdagploeg (5 man) sinds jan 2024", 5, Quantity.People)]
    [InlineData("een congres met 220 bezoekers", 220, Quantity.People)]
    [InlineData("een eigen budget van € 12.500", 12500, Quantity.Money)]
    [InlineData("responsible for 40k euro a year", 40000, Quantity.Money)]
    [InlineData("een aanvraag van 1,5 miljoen euro", 1.5e6, Quantity.Money)]
    public void A_number_of_people_or_of_money_is_read(string folded, double number, string of) => Assert.Contains(new Quantity(number, of), Quantity.In(folded));

    [Theory]
    [InlineData("drie jaar gewerkt")]
    [InlineData("32 uur per week")]
    [InlineData("in 2021 begonnen")]
    [InlineData("op 12-03-2024 behaald")]
    [InlineData("mbo-4")]
    public void Times_years_dates_and_levels_are_none(string folded) => Assert.Empty(Quantity.In(folded));

    [Theory]
    [InlineData("minstens 8 mensen", "een ploeg van 16 medewerkers", 1)]
    [InlineData("minstens 8 mensen", "een ploeg van 4 man", -1)]
    [InlineData("een aanvraag van € 25.000", "binnengehaald: € 12.500", -1)]
    [InlineData("minstens vier bijeenkomsten", "twee bijeenkomsten geleid", -1)]
    [InlineData("minstens vier bijeenkomsten voor 50 gasten", "vier bijeenkomsten voor 25 gasten", -1)]
    public void What_is_said_is_held_against_what_is_asked(string asked, string said, double over) => Assert.Equal(over, Quantity.Over(Quantity.In(asked), Quantity.In(said)));

    [Fact]
    public void A_number_of_something_else_says_nothing() => Assert.Null(Quantity.Over(Quantity.In("minstens 8 mensen"), Quantity.In("12 laptops uitgegeven")));

    [Fact]
    public void Much_more_and_much_less_are_cut_off()
    {
        Assert.Equal(4, Quantity.Over(Quantity.In("2 gasten"), Quantity.In("4000 gasten")));
        Assert.Equal(-4, Quantity.Over(Quantity.In("4000 gasten"), Quantity.In("2 gasten")));
    }
}
