namespace Waarborg.Deidentification.Tests;

public sealed class ThoroughnessTests
{
    private static readonly Detector Thorough = Detector.Create();
    private static readonly Detector Fast = Detector.Create(DetectorOptions.Fast);

    /// <summary>A bound above what was measured when it was set; what differs is listed in the table of the benchmark.</summary>
    [Fact]
    public void The_fast_way_finds_nearly_the_same()
    {
        int all = 0, differing = 0;
        foreach (var document in GoldFile.Documents("gold_dev.jsonl"))
        {
            var (thorough, fast) = (Places(Thorough, document.Text), Places(Fast, document.Text));
            all += thorough.Count;
            differing += thorough.Except(fast).Count();
        }

        Assert.True(differing <= 0.01 * all, $"{differing} of {all}");
    }

    [Fact]
    public void Identifiers_with_a_form_do_not_depend_on_it()
    {
        const string Text = "BSN 111222333, NL91 ABNA 0417 1643 00, mail jan@mail.example, 1234 AB Goes, kenteken 12-ABC-3";
        Assert.Equal(Thorough.Detect(Text).Where(e => e.Source != "tagger"), Fast.Detect(Text).Where(e => e.Source != "tagger"));
    }

    private static List<(int Start, int End, EntityLabel Label)> Places(Detector detector, string text) =>
        [.. detector.Detect(text).Select(e => (e.Start, e.End, e.Label))];
}
