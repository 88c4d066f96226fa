using CsCheck;

namespace Waarborg.Deidentification.Tests.Masking;

public sealed class DeidentifiedTextTests
{
    private static readonly Deidentifier Deidentifier = new(Detector.Create());

    [Fact]
    public void What_was_replaced_is_worked_out_again()
    {
        foreach (var document in GoldFile.Documents("gold_dev.jsonl"))
        {
            var masked = Deidentifier.Apply(document.Text, DeidentificationProfile.Support, null, null, null);
            var recovered = DeidentifiedText.Recover(document.Text, masked.Text, () => [])!;
            Assert.Equal(masked.Replacements.Select(r => (r.NewStart, r.NewEnd, r.Label)), recovered.Replacements.Select(r => (r.NewStart, r.NewEnd, r.Label)));
            Assert.Equal(document.Text, Restore(document.Text, recovered));
        }
    }

    [Fact]
    public void Blocks_are_named_by_what_was_found()
    {
        const string Text = "Bel 06-12345678 of mail jan@mail.example.";
        var masked = Deidentifier.Apply(Text, DeidentificationProfile.Strict, null, null, null);
        var recovered = DeidentifiedText.Recover(Text, masked.Text, () => Detector.Create().Detect(Text))!;
        Assert.Equal([EntityLabel.Phone, EntityLabel.Email], recovered.Replacements.Select(r => r.Label));
    }

    [Theory]
    [InlineData("Jan belt", "[PERSON] mailt")]
    [InlineData("belt", "[PERSON]belt")]
    [InlineData("Jan belt", "Hij belt")]
    [InlineData("Jan belt nu", "[PERSON] belt")]
    [InlineData("", "[PERSON]")]
    public void Another_text_is_refused(string original, string masked) => Assert.Null(DeidentifiedText.Recover(original, masked, () => []));

    [Fact]
    public void Any_two_texts_end_in_an_answer() => Gen.String[0, 40].Select(Gen.String[0, 40]).Sample((original, masked) =>
    {
        if (DeidentifiedText.Recover(original, masked + "[AGE]" + masked, () => []) is { } recovered)
            Assert.Equal(original, Restore(original, recovered));
    });

    /// <summary>The original, put together from what stayed and what the replacements say they stand for.</summary>
    private static string Restore(string original, DeidentifiedText masked)
    {
        var (text, at) = ("", 0);
        foreach (var r in masked.Replacements)
        {
            text += masked.Text[at..r.NewStart] + original[r.Start..r.End];
            at = r.NewEnd;
        }

        return text + masked.Text[at..];
    }
}
