using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Tests.Reading;

public sealed class PeriodTests
{
    private static readonly DateOnly AsOf = new(2025, 3, 1);

    [Theory]
    [InlineData("2018-2020 planner", 24)]
    [InlineData("planner, 2018 – 2020 –", 24)]
    [InlineData("jan 2020 - dec 2020", 12)]
    [InlineData("01/2020 - 12/2021", 24)]
    [InlineData("03-2019 t/m 02-2021", 24)]
    [InlineData("2020-01 to 2020-06", 6)]
    [InlineData("mrt. 2019 – heden", 72)]
    [InlineData("sinds maart 2022", 36)]
    [InlineData("since march 2024", 12)]
    [InlineData("from 2015 to 2018", 36)]
    [InlineData("'18-'20", 24)]
    [InlineData("V 2013 – VIII 2018", 64)]
    [InlineData("| 01/2020 | 02/2023 | officer", 38)]
    [InlineData("2021 - 2018 storingsmonteur", 36)]
    [InlineData("Dec 2021 - Feb 2020 :: administrator", 23)]
    [InlineData("Nu t/m aug 2020: monteur", 55)]
    [InlineData("sept t/m dec 2023", 4)]
    [InlineData("since the autumn of 2022", 32)]
    public void A_period_is_read(string text, double months) =>
        Assert.Equal(months, Periods.First(Waarborg.Words.Forms.Folding.Fold(text), AsOf, out _, out _)!.Value.Months, 0.2);

    [Theory]
    [InlineData("038-3314476")]
    [InlineData("11.400 woningen")]
    [InlineData("schaal 8")]
    public void A_number_is_no_period(string text) => Assert.Null(Periods.First(text, AsOf, out _, out _));

    [Theory]
    [InlineData("anderhalf jaar", 18)]
    [InlineData("2,5 jaar", 30)]
    [InlineData("twee en een half jaar", 30)]
    [InlineData("half a year", 6)]
    [InlineData("18 maanden", 18)]
    [InlineData("bijna vier jaar", 46)]
    [InlineData("ten years", 120)]
    [InlineData("26 weken", 6)]
    public void A_duration_is_read(string text, double months) => Assert.Equal(months, Amounts.Durations(text).Single().Months, 0.1);
}
