using CsCheck;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Tests.Texts;

public sealed class FormatterTests
{
    private static readonly Formatter Dutch = new("nl", TimeZoneInfo.Utc);
    private static readonly Formatter English = new("en", TimeZoneInfo.Utc);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1060, "1\u00a0060")]
    [InlineData(-1234567, "-1\u00a0234\u00a0567")]
    [InlineData(long.MinValue, "-9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808")]
    public void Numbers_come_in_groups_of_three(long number, string text) => Assert.Equal(text, Dutch.Number(number));

    [Fact]
    public void A_number_read_without_its_spaces_is_the_number() => Gen.Long.Sample(number =>
        long.Parse(Dutch.Number(number).Replace("\u00a0", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) == number);

    [Fact]
    public void A_moment_is_written_the_way_people_of_the_language_do()
    {
        var moment = new DateTimeOffset(2026, 11, 24, 14, 2, 59, TimeSpan.Zero);
        Assert.Equal("24 november 2026, 14:02", Dutch.Moment(moment));
        Assert.Equal("24 November 2026, 14:02", English.Moment(moment));
    }

    [Fact]
    public void A_moment_is_shown_in_the_zone_of_the_server()
    {
        var east = new Formatter("nl", TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "east", "east"));
        Assert.Equal("1 januari 2027, 01:30", east.Moment(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Every_month_has_a_name_of_its_own() => Assert.All(new[] { Dutch, English }, formatter =>
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => formatter.Day(new DateOnly(2026, month, 1))).Distinct().Count()));

    [Theory]
    [InlineData(0.976, "97,6%", "97.6%")]
    [InlineData(0, "0,0%", "0.0%")]
    [InlineData(1, "100,0%", "100.0%")]
    public void A_share_is_a_percentage_with_one_decimal(double share, string nl, string en)
    {
        Assert.Equal(nl, Dutch.Percent(share));
        Assert.Equal(en, English.Percent(share));
    }

    [Theory]
    [InlineData(12, "12 s", "12 s")]
    [InlineData(192, "3 min 12 s", "3 min 12 s")]
    [InlineData(7300, "2 uur 1 min", "2 h 1 min")]
    public void A_length_of_time_is_written_in_its_two_largest_units(int seconds, string nl, string en)
    {
        Assert.Equal(nl, Dutch.Duration(TimeSpan.FromSeconds(seconds)));
        Assert.Equal(en, English.Duration(TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public void A_text_is_filled_with_formatted_values()
    {
        var texts = new RequestTexts("nl", TimeProvider.System);
        Assert.Equal("1\u00a0060 gesprekken van 395 mensen", texts["note.collect", 1060, 395]);
    }

    [Fact]
    public void A_value_that_looks_like_a_hole_is_left_alone() =>
        Assert.Equal("Welkom, {0}", new RequestTexts("nl", TimeProvider.System)["invite.title", "{0}"]);

    [Fact]
    public void A_missing_text_is_a_bug_that_names_itself() =>
        Assert.Contains("no.such.key", Assert.Throws<KeyNotFoundException>(() => new RequestTexts("nl", TimeProvider.System)["no.such.key"]).Message, StringComparison.Ordinal);
}
