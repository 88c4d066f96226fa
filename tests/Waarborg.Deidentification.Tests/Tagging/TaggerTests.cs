using CsCheck;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class TaggerTests
{
    private static readonly Detector Whole = Detector.Create();

    [Theory]
    [InlineData("ik ben gisteren door mevrouw zwaluwenburg geholpen", "zwaluwenburg")]
    [InlineData("Groetjes, Quirijntje", "Quirijntje")]
    [InlineData("MIJN NAAM IS KARELTJE OOSTERVELDEN", "KARELTJE OOSTERVELDEN")]
    [InlineData("Mijn dochter Isadora woont bij haar broer Lubbert.", "Lubbert")]
    [InlineData("Patient seen with her husband Ferdinand today.", "Ferdinand")]
    public void A_name_in_no_list_is_found_by_its_surroundings(string text, string name) =>
        Assert.Contains(Whole.Detect(text), e => e.Label == EntityLabel.Person && text[e.Start..e.End].Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Patiënt heeft de ziekte van Parkinson en gebruikt metoprolol.")]
    [InlineData("In mei of juni gaan wij op vakantie, niet in augustus.")]
    [InlineData("Kunt u mij vertellen wanneer de monteur komt?")]
    public void Diseases_months_and_common_words_are_no_names(string text) =>
        Assert.DoesNotContain(Whole.Detect(text), e => e.Label == EntityLabel.Person);

    [Fact]
    public void A_code_found_in_part_is_covered_whole()
    {
        const string Text = "code QX7-L2M/88 hier";
        var widened = Widening.Widen(Text, new(Text.IndexOf("L2M", StringComparison.Ordinal), Text.IndexOf("L2M", StringComparison.Ordinal) + 3,
            EntityLabel.CustomerId, 0.7, Tagger.Source));
        Assert.Equal("QX7-L2M/88", Text[widened.Start..widened.End]);
    }

    /// <summary>What the memory of words adds up is what the features, one by one, add up: training and use see the same.</summary>
    [Fact]
    public void The_memory_of_words_changes_no_score() => DetectorTests.Text.Sample(text =>
    {
        var model = TaggerModel.Default;
        var document = Document.Read(text);
        var emissions = new System.Runtime.Intrinsics.Vector256<short>[document.Count + 4];
        var remembered = new TaggerInput(model.Kinds, new(model));
        var plain = new TaggerInput(model.Kinds);
        remembered.Read(document, 0, document.Count, [], emissions);
        plain.Read(document, 0, document.Count, []);
        Emissions.AddContext(model, remembered, emissions.AsSpan(2, document.Count), Thoroughness.Thorough);
        var rows = new int[Emissions.MostFeatures];
        for (var i = 0; i < document.Count; i++)
            Assert.Equal(Emissions.Sum(model, rows.AsSpan(0, Emissions.Features(plain, document, i, rows))), emissions[i + 2]);
    }, iter: 300);

    [Fact]
    public void A_stretch_longer_than_the_window_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Dit is een gewone zin. ", 5_000)) + "Mijn naam is Hendrik Zwaluwenburg.";
        Assert.Contains(Whole.Detect(text), e => e.Label == EntityLabel.Person && e.End == text.Length - 1);
    }

    /// <summary>More different words than the memory has places: what was pushed out is worked out again.</summary>
    [Fact]
    public void A_memory_that_is_full_changes_no_score()
    {
        var model = TaggerModel.Default;
        var text = string.Join(' ', Enumerable.Range(0, 45_000).Select(i => "w" + string.Concat((i % 33_000).ToString("00000", System.Globalization.CultureInfo.InvariantCulture).Select(c => (char)(c + 49)))));
        var document = Document.Read(text);
        var memory = new WordMemory(model);
        var expected = WordMemoryScores(model, document, 40_000, 500, new(model));
        _ = WordMemoryScores(model, document, 0, 16_000, memory);
        _ = WordMemoryScores(model, document, 16_000, 16_000, memory);
        _ = WordMemoryScores(model, document, 32_000, 8_000, memory);
        Assert.Equal(expected, WordMemoryScores(model, document, 40_000, 500, memory));
    }

    private static System.Runtime.Intrinsics.Vector256<short>[] WordMemoryScores(TaggerModel model, Document document, int first, int count, WordMemory memory)
    {
        var scores = new System.Runtime.Intrinsics.Vector256<short>[count + 4];
        new TaggerInput(model.Kinds, memory).Read(document, first, count, [], scores);
        return scores;
    }

    /// <summary>A long text is read in stretches; what the patterns found in the whole must not be gone through for each of them.</summary>
    [Fact]
    public void Four_times_the_text_is_four_times_the_work_between_the_patterns_and_the_tagger()
    {
        var (once, four) = (Steps(60_000), Steps(240_000));
        Assert.InRange(four, once, 5 * once);

        static long Steps(int words)
        {
            var document = Document.Read(string.Concat(Enumerable.Repeat("deur 12 ", words / 2)));
            var hints = Enumerable.Range(0, words / 2).Select(i => new Entity(document[(2 * i) + 1].Start, document[(2 * i) + 1].End, EntityLabel.Address, 0.5, "address")).ToList();
            var before = document.Steps;
            new Tagger(TaggerModel.Default).Tag(document, hints, []);
            return document.Steps - before;
        }
    }
}
