using System.Text;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Care.Tests.Reading;

public sealed class RecordWriterTests
{
    internal static readonly string Patients = Path.Combine(Root(), "cases", "patient-summaries", "patients");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Patients, "p*.json").Select(f => Path.GetFileName(f)!).Where(f => f.Length == 8).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_written_reads_the_same_but_for_the_citizen_service_number(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Patients, file));
        var number = RecordReader.Read(bytes).Identity!.CitizenNumber!;
        var before = Summariser.Summarise(RecordReader.Read(bytes));
        var (bundle, places) = RecordWriter.Write(RecordReader.Read(bytes));
        var read = RecordReader.Read(Encoding.UTF8.GetBytes(bundle));
        var after = Summariser.Summarise(read);
        Assert.True(places > 0);
        Assert.Equal(before.Sentences.Select(s => s.Text.Replace(number, "[BSN]", StringComparison.Ordinal)), after.Sentences.Select(s => s.Text));
        Assert.All(after.Sentences.SelectMany(s => s.Citations), c => Assert.Contains(c.Quote, read.TextAt(c.Resource, c.Path), StringComparison.Ordinal));
        Assert.All(read.References, reference => Assert.DoesNotContain(number, read.TextAt(reference, "content[0].attachment.data") ?? "", StringComparison.Ordinal));
        Assert.DoesNotContain(number, bundle, StringComparison.Ordinal);
        Assert.Null(read.Identity!.CitizenNumber);
    }

    [Theory]
    [InlineData("BSN 999911120", "BSN [BSN]")]
    [InlineData("burgerservicenummer: 1234 56 789", "burgerservicenummer: [BSN]")]
    [InlineData("nummer 999 911 120 gebeld", "nummer [BSN] gebeld")]
    [InlineData("Telefoon 0612345678", "Telefoon 0612345678")]
    [InlineData("Op 12-03-2026 100 ml, 2 keer", "Op 12-03-2026 100 ml, 2 keer")]
    [InlineData("Order 123456780", "Order 123456780")]
    public void Numbers_in_texts_are_taken_out_when_they_are_announced_or_pass_the_proof(string text, string expected)
    {
        const string Template = """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a","identifier":[{"system":"x","value":"7"}]}},{"resource":{"resourceType":"Condition","id":"c","code":{"text":"TEXT"}}}]}""";
        var bundle = Template.Replace("TEXT", text, StringComparison.Ordinal);
        var (written, _) = RecordWriter.Write(RecordReader.Read(Encoding.UTF8.GetBytes(bundle)));
        Assert.Equal(expected, RecordReader.Read(Encoding.UTF8.GetBytes(written)).TextAt("Condition/c", "code.text"));
    }

    [Fact]
    public void A_short_summary_says_what_it_leaves_out()
    {
        var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(Patients, "p01.json")));
        var (full, shorter) = (Summariser.Summarise(record), Summariser.Summarise(record, length: SummaryLength.Handover));
        Assert.True(shorter.Sentences.Count < full.Sentences.Count);
        Assert.DoesNotContain(shorter.Sentences, s => s.Section is "Beloop" or "Contacten");
        Assert.Contains(shorter.Omissions, o => o.Kind == "note" && o.Text.Contains("korte versie", StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
