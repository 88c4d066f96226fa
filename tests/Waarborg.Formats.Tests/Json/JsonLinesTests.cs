using System.Text;
using CsCheck;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Tests.Json;

public sealed class JsonLinesTests
{
    [Fact]
    public void Texts_change_and_everything_else_stays_byte_for_byte() => Assert.Equal(
        "{\"id\":\"jan@mail.example\", \"text\" : \"mail [EMAIL]\",\"n\":1.50,\"deep\":{\"a\":[\"[EMAIL]\",true,null]},\"u\":\"caf\\u00e9\"}\r\n\n{\"text\":\"x\"}",
        Bench.Run("jsonl", "{\"id\":\"jan@mail.example\", \"text\" : \"mail jan@mail.example\",\"n\":1.50,\"deep\":{\"a\":[\"jan@mail.example\",true,null]},\"u\":\"caf\\u00e9\"}\r\n\n{\"text\":\"x\"}"));

    [Fact]
    public void A_changed_text_has_no_more_escapes_than_it_needs() => Assert.Equal(
        "{\"text\":\"😀 é \\\"[EMAIL]\\\" \\\\ \\n\\u0001\"}", Bench.Run("jsonl", "{\"text\":\"😀 é \\\"jan@mail.example\\\" \\\\ \\n\\u0001\"}"));

    [Fact]
    public void A_number_can_be_a_citizen_number() => Assert.Equal(
        "{\"bsn\":\"[BSN]\",\"n\":12}", Bench.Run("jsonl", "{\"bsn\":123456782,\"n\":12}", new() { ColumnLabels = new Dictionary<string, EntityLabel> { ["bsn"] = EntityLabel.Bsn } }));

    [Fact]
    public void Only_chosen_fields_change() => Assert.Equal(
        "{\"a\":\"[EMAIL]\",\"b\":\"jan@mail.example\"}", Bench.Run("jsonl", "{\"a\":\"jan@mail.example\",\"b\":\"jan@mail.example\"}", new() { Columns = ["a"] }));

    [Theory]
    [InlineData("{\"id\":1,\"text\":\"a\"}\nniets\n", 2, RecordFault.Json)]
    [InlineData("{\"text\":\"a\"}\n[1]\n", 2, RecordFault.Json)]
    [InlineData("{\"text\":\"a\"} {\"text\":\"b\"}\n", 1, RecordFault.Json)]
    [InlineData("{\"text\":\"\\ud800\"}\n", 1, RecordFault.LoneSurrogate)]
    [InlineData("{\"text\":\"a\"}\n{\"text\":\"b", 2, RecordFault.Json)]
    public void A_bad_line_is_named(string input, long number, RecordFault fault)
    {
        var problem = Bench.Fails("jsonl", input);
        Assert.Equal((number, fault), (problem.Number, problem.Fault));
    }

    [Fact]
    public void A_bad_line_is_left_out_when_that_is_asked()
    {
        var skipped = new List<long>();
        var input = Encoding.UTF8.GetBytes("{\"text\":\"a\"}\n{\"text\":\"").Concat(new byte[] { 0xFF }).Concat(Encoding.UTF8.GetBytes("\"}\n{\"text\":\"jan@mail.example\"}\n")).ToArray();
        var output = Bench.Run("jsonl", input, new() { SkipsBadRecords = true, Skipped = p => skipped.Add(p.Number) });
        Assert.Equal("{\"text\":\"a\"}\n{\"text\":\"[EMAIL]\"}\n", Encoding.UTF8.GetString(output));
        Assert.Equal([2], skipped);
    }

    [Fact]
    public void A_line_that_never_ends_is_refused() => Assert.Equal(
        RecordFault.TooLong, Bench.Fails("jsonl", "{\"text\":\"" + new string('a', 300_000), new() { LargestRecord = 100_000 }).Fault);

    [Fact]
    public void Utf16_is_refused_and_a_mark_of_utf8_kept()
    {
        Assert.Equal(RecordFault.Encoding, Bench.Fails("jsonl", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray()).Fault);
        Assert.Equal("\uFEFF{\"text\":\"a\"}", Bench.Run("jsonl", "\uFEFF{\"text\":\"a\"}"));
    }

    [Fact]
    public void Any_chunking_gives_the_same() => Gen.Select(Gen.String[0, 200].Array[0, 20], Gen.Int[1, 40]).Sample((texts, chunk) =>
    {
        var input = Encoding.UTF8.GetBytes(string.Concat(texts.Select(t => System.Text.Json.JsonSerializer.Serialize(new { text = t }) + "\n")));
        Assert.Equal(Bench.Run("jsonl", input), Bench.Run("jsonl", input, chunk: chunk));
    }, iter: 100);

    [Fact]
    public void The_parts_of_a_split_file_give_the_same_pseudonyms()
    {
        var lines = Enumerable.Range(0, 9).Select(i => $"{{\"text\":\"mevrouw Zwaluwstra en Anna Bergkamp, jan{i % 3}@mail.example\"}}\n").ToList();
        var whole = Bench.Run("jsonl", string.Concat(lines), profile: Bench.Pseudonyms);
        Assert.Equal(whole, string.Concat(lines.Chunk(2).Select(part => Bench.Run("jsonl", string.Concat(part), profile: Bench.Pseudonyms))));
    }

    /// <summary>A masked text is another text, in which a learned recogniser may see a new name; but no value with a check, no address and no original is found again.</summary>
    [Fact]
    public void Deidentified_text_shows_nothing_new_when_it_is_read_again() => Gen.OneOf(
        Gen.Const("Mevrouw Zwaluwstra belde. "), Gen.Const("Bel 06-12345678. "), Gen.Const("Mail jan@mail.example. "), Gen.Const("Stort op NL91ABNA0417164300. "), Gen.Const("De tafel is stuk. "),
        Gen.Const("Het bsn is 123456782. "), Gen.Const("Zij is geboren op 14 mei 1980. ")).Array[0, 12].Sample(pieces =>
    {
        foreach (var profile in new[] { Bench.Labels, Bench.Pseudonyms, DeidentificationProfile.Strict })
        {
            var once = Bench.Deidentifier.Apply(string.Concat(pieces), profile, new DeidentificationContext { Key = Bench.Key }).Text;
            Assert.DoesNotContain(ResidualScan.Scan(once, Detector.Create()).Left, e => e.Label is not (EntityLabel.Person or EntityLabel.Organisation or EntityLabel.Location or EntityLabel.Profession));
            Assert.All(["Zwaluwstra", "12345678", "jan@", "NL91", "1980"], value => Assert.DoesNotContain(value, once, StringComparison.Ordinal));
        }
    }, iter: 200);
}
