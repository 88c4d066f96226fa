using CsCheck;
using Waarborg.Deidentification.Surrogates;

namespace Waarborg.Deidentification.Tests.Surrogates;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("14-5-1980", 10, "24-5-1980")]
    [InlineData("04/05/80", 30, "03/06/80")]
    [InlineData("1980-05-14", -14, "1980-04-30")]
    [InlineData("14 mei 1980", 31, "14 juni 1980")]
    [InlineData("14 MEI", 31, "14 JUNI")]
    [InlineData("May 14th, 1980", 8, "May 22nd, 1980")]
    [InlineData("14 mrt. '80", 31, "14 apr. '80")]
    [InlineData("31 december", 1, "1 januari")]
    [InlineData("29-2-2024", 366, "1-3-2025")]
    public void A_date_is_moved_in_its_own_notation(string value, int days, string expected) => Assert.Equal(expected, WrittenDate.Read(value)!.Shift(days));

    [Theory]
    [InlineData("1980")]
    [InlineData("14-13-1980")]
    [InlineData("31 april 2020")]
    [InlineData("29-2-2023")]
    [InlineData("vorige week")]
    [InlineData("14e van de maand")]
    [InlineData("12345")]
    [InlineData("")]
    public void What_is_no_date_with_a_day_is_not_read(string value) => Assert.Null(WrittenDate.Read(value));

    [Fact]
    public void Moving_back_and_forth_changes_nothing() => Gen.Select(Gen.Int[1900, 2090], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[-364, 364]).Sample((year, month, day, days) =>
    {
        var text = FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");
        Assert.Equal(text, WrittenDate.Read(WrittenDate.Read(text)!.Shift(days)!)!.Shift(-days));
    });

    [Theory]
    [InlineData("14-5-1980", "mei 1980")]
    [InlineData("14 mei", "mei")]
    [InlineData("May 14, 1980", "May 1980")]
    public void A_month_is_what_is_left(string value, string expected) => Assert.Equal(expected, WrittenDate.Read(value)!.Month(english: false));
}
