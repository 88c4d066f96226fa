using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class PapersTests
{
    private static readonly DateOnly s_day = new(2025, 7, 1);

    [Theory]
    [InlineData("een certificaat dat vijf jaar geldig is na afgifte", 5)]
    [InlineData("a certificate, not older than two years", 2)]
    [InlineData("behaald of vernieuwd in de laatste drie jaar", 3)]
    [InlineData("minstens vier jaar gewerkt als lasser", 0)]
    public void A_criterion_says_for_how_long_a_paper_holds(string folded, double years) => Assert.Equal(years, Papers.YearsValid(folded));

    [Theory]
    [InlineData("certificaat van 1 juli 2020", 5.0)]
    [InlineData("behaald in 2023", 2.0)]
    [InlineData("herhaling januari 2025", 0.4)]
    public void The_latest_date_says_how_old_a_paper_is(string folded, double years) => Assert.Equal(years, Papers.YearsAgo(folded, s_day)!.Value, 1);

    [Fact]
    public void A_paper_without_a_date_has_no_age() => Assert.Null(Papers.YearsAgo("certificaat behaald", s_day));

    [Theory]
    [InlineData("geldig tot 06-2028", true)]
    [InlineData("behaald in 2023", false)]
    public void A_date_may_be_the_end(string folded, bool end) => Assert.Equal(end, Papers.NamesEnd(folded));

    [Theory]
    [InlineData("behaald of herhaald op of na 1 februari 2024", "2024-02-01")]
    [InlineData("de laatste aftoetsing is van 1 oktober 2022 of later", "2022-10-01")]
    [InlineData("renewed on or after 1 march 2023", "2023-03-01")]
    public void A_criterion_says_from_which_day_a_paper_counts(string folded, string day) => Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Papers.Since(folded));

    [Theory]
    [InlineData("een bhv-certificaat dat op 1 december 2025 nog geldig is", "2025-12-01")]
    [InlineData("geldig tot ten minste eind 2026", "2026-12-31")]
    public void A_criterion_says_on_which_day_a_paper_must_hold(string folded, string day) => Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Papers.ValidOn(folded));

    [Fact]
    public void A_criterion_without_a_day_names_none()
    {
        Assert.Null(Papers.Since("een geldig certificaat"));
        Assert.Null(Papers.ValidOn("een geldig certificaat"));
    }
}
