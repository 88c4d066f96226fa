using System.Text;
using CsCheck;

namespace Waarborg.Evidence.Tests.Records;

public class LogEventTests
{
    private const string Subject = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=";

    private const string Canonical = "{\"activity\":\"chat-logs\",\"actor\":\"dpo-1\",\"at\":\"2026-11-24T09:30:00.123Z\","
        + "\"facts\":{\"done\":true,\"file\":\"caf\u00e9 \\\"x\\\"\",\"records\":412},\"stage\":\"collect\",\"subjects\":[\"" + Subject + "\"],"
        + "\"type\":\"collect.imported\",\"version\":1}";

    private static LogEvent Example => new()
    {
        Type = "collect.imported",
        At = new DateTimeOffset(2026, 11, 24, 10, 30, 0, 123, TimeSpan.FromHours(1)).AddTicks(4567),
        Actor = "dpo-1",
        Activity = "chat-logs",
        Stage = "collect",
        Subjects = [Subject],
        Facts = new Dictionary<string, FactValue> { ["records"] = 412, ["file"] = "café \"x\"", ["done"] = true },
    };

    [Fact]
    public void An_event_has_this_spelling() => Assert.Equal(Canonical, Encoding.UTF8.GetString(Example.ToCanonicalJson()));

    [Fact]
    public void An_event_is_read_back()
    {
        var parsed = LogEvent.Parse(Encoding.UTF8.GetBytes(Canonical));
        Assert.Equal(Example, parsed);
        Assert.Equal((412L, "café \"x\"", true), (parsed.Facts["records"].Number, parsed.Facts["file"].Text, parsed.Facts["done"].Truth));
        Assert.Null(parsed.Facts["records"].Text);
        Assert.Equal(TimeSpan.Zero, parsed.At.Offset);
    }

    [Fact]
    public void The_least_event_has_neither_activity_nor_stage()
    {
        var least = new LogEvent { Type = "a.b", At = DateTimeOffset.UnixEpoch, Actor = "system" };
        Assert.Equal("{\"actor\":\"system\",\"at\":\"1970-01-01T00:00:00.000Z\",\"facts\":{},\"subjects\":[],\"type\":\"a.b\",\"version\":1}", least.ToString());
        Assert.Equal(least, LogEvent.Parse(least.ToCanonicalJson()));
    }

    [Fact]
    public void The_order_of_facts_does_not_matter() => Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 8], Gen.Long[-FactValue.MaxNumber, FactValue.MaxNumber]).Array[0, 8].Sample(pairs =>
    {
        var facts = pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(pair.Item1, (FactValue)pair.Item2)).ToList();
        var one = Example with { Facts = new Dictionary<string, FactValue>(facts) };
        var other = Example with { Facts = new Dictionary<string, FactValue>(Enumerable.Reverse(facts)) };
        Assert.Equal(one.ToCanonicalJson(), other.ToCanonicalJson());
        Assert.Equal(one, LogEvent.Parse(other.ToCanonicalJson()));
    });

    [Fact]
    public void Any_text_survives() => Gen.String.Sample(text =>
    {
        var valid = StrictUtf8.TryGetBytes(text, out _);
        if (!valid || text.Length > LogEvent.MaxTextLength) return;
        var happened = Example with { Facts = new Dictionary<string, FactValue> { ["text"] = text } };
        Assert.Equal(text, LogEvent.Parse(happened.ToCanonicalJson()).Facts["text"].Text);
    });

    [Fact]
    public void An_event_does_not_change_with_what_it_was_made_of()
    {
        var facts = new Dictionary<string, FactValue> { ["a"] = 1 };
        var subjects = new List<string> { Subject };
        var happened = Example with { Facts = facts, Subjects = subjects };
        var before = happened.ToString();
        facts.Clear();
        subjects.Clear();
        Assert.Equal(before, happened.ToString());
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"version\":1", "\"version\":1,\"zeta\":1")]
    [InlineData("\"activity\":\"chat-logs\",", "\"activity\":5,")]
    [InlineData("\"activity\":\"chat-logs\",", "\"activity\":null,")]
    [InlineData("\"actor\"", " \"actor\"")]
    [InlineData("09:30:00.123Z", "09:30:00.12Z")]
    [InlineData("09:30:00.123Z", "09:30:00.123+00:00")]
    [InlineData("2026-11-24", "2026-02-30")]
    [InlineData("\u00e9", "\\u00e9")]
    [InlineData("412", "412.0")]
    [InlineData("412", "null")]
    [InlineData("412", "{}")]
    [InlineData("\"records\":412", "\"done\":true")]
    [InlineData("collect.imported", "collect")]
    [InlineData("dpo-1", "a@b")]
    [InlineData(Subject, "aGVsbG8=")]
    [InlineData("[\"" + Subject + "\"]", "[5]")]
    public void Any_other_spelling_is_no_event(string part, string replacement)
    {
        var changed = Canonical.Replace(part, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Canonical, changed);
        Assert.False(LogEvent.TryParse(Encoding.UTF8.GetBytes(changed), out _));
        Assert.Throws<FormatException>(() => LogEvent.Parse(Encoding.UTF8.GetBytes(changed)));
    }

    [Fact]
    public void A_changed_byte_is_another_event_or_none() => Gen.Select(Gen.Int[0, Canonical.Length], Gen.Byte).Sample((place, value) =>
    {
        var bytes = Encoding.UTF8.GetBytes(Canonical);
        var same = bytes[place] == value;
        bytes[place] = value;
        if (LogEvent.TryParse(bytes, out var parsed)) Assert.Equal(same, parsed == Example);
        else Assert.False(same);
    });

    [Theory]
    [InlineData("")]
    [InlineData("imported")]
    [InlineData("Collect.imported")]
    [InlineData("collect..imported")]
    [InlineData(".imported")]
    [InlineData("collect.1imported")]
    [InlineData("collect imported.x")]
    public void A_type_is_dotted_lower_case(string type) => Assert.Throws<ArgumentException>(() => Example with { Type = type });

    [Theory]
    [InlineData("")]
    [InlineData("Jan Jansen")]
    [InlineData("jan@example.nl")]
    [InlineData("a\nb")]
    public void An_actor_activity_or_stage_is_no_name_or_address(string text)
    {
        Assert.Throws<ArgumentException>(() => Example with { Actor = text });
        Assert.Throws<ArgumentException>(() => Example with { Activity = text });
        Assert.Throws<ArgumentException>(() => Example with { Stage = text });
    }

    [Fact]
    public void A_fact_has_a_plain_name_and_a_short_value()
    {
        Assert.Throws<ArgumentException>(() => Example with { Facts = new Dictionary<string, FactValue> { ["a b"] = 1 } });
        Assert.Throws<ArgumentException>(() => Example with { Facts = new Dictionary<string, FactValue> { ["a"] = new string('x', 513) } });
        Assert.Throws<ArgumentException>(() => Example with { Facts = new Dictionary<string, FactValue> { ["a"] = "\udc00" } });
        Assert.Throws<ArgumentException>(() => Example with { Facts = new Dictionary<string, FactValue> { ["a"] = default } });
        Assert.Throws<ArgumentOutOfRangeException>(() => (FactValue)(FactValue.MaxNumber + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => (FactValue)long.MinValue);
    }

    [Theory]
    [InlineData("jansen@example.nl")]
    [InlineData("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg")]
    public void A_subject_is_a_commitment(string subject) => Assert.Throws<ArgumentException>(() => Example with { Subjects = [subject] });
}
