using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests;

public sealed class DetectorTests
{
    private static readonly Detector Whole = Detector.Create();

    private static readonly string[] Pieces =
    [
        "mevrouw ", "van der ", "Jan", "06-", "12345678", "@", "mail.example", "NL91ABNA0417164300", " ", "\n", "-", ".", ", ", ": ", "1234 AB",
        "Kerkstraat 12", "wachtwoord is ", "pin ", "\ud83d\ude00", "\ud83d", "\ude00",
        "é", "e\u0301", "123456782", "geboren ", "14 mei 1980", "::", "http://", "punt ", "apenstaartje ", "hoi ", "İ", "ß", "１２", "klantnummer ",
        "HW-105691", "0", "+31", "(", ")", "nul ", "zes ", "'t ", "\u00A0", "\t", "█████", "[PERSON]",
    ];

    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 30].Select(string.Concat),
        Gen.Char.Array[0, 60].Select(c => new string(c)),
        Gen.OneOf(Gen.OneOf(Pieces), Gen.Char.Array[0, 3].Select(c => new string(c))).Array[0, 20].Select(string.Concat));

    private static readonly KnownPeople Known = KnownPeople.NewBuilder()
        .Add(new("a", "Jan van der Berg", ["jan@mail.example"], ["0612345678"], "Kerkstraat 12", "1234 AB", "Goes", new DateOnly(1980, 5, 14),
            ["HW-105691"]))
        .Build();

    [Fact]
    public void What_was_read_before_makes_no_difference()
    {
        var texts = GoldFile.Documents("gold_dev.jsonl").Select(document => document.Text).ToList();
        var forward = texts.ConvertAll(text => Whole.Detect(text));
        for (var i = texts.Count - 1; i >= 0; i--) Assert.Equal(forward[i], Whole.Detect(texts[i]));
    }

    /// <summary>Tokens are looked at 64 at a time; where those begin makes no difference.</summary>
    [Fact]
    public void Where_a_text_begins_in_a_longer_one_makes_no_difference()
    {
        var patterns = Detector.Create(DetectorOptions.PatternsOnly);
        var texts = GoldFile.Documents("gold_dev.jsonl").Select(document => document.Text).ToList();
        foreach (var text in texts)
        {
            var expected = patterns.Detect(Filled(1) + text).Select(entity => entity with { Start = entity.Start - Filled(1).Length, End = entity.End - Filled(1).Length }).ToList();
            for (var words = 2; words <= 65; words += 7)
                Assert.Equal(expected, patterns.Detect(Filled(words) + text).Select(entity => entity with { Start = entity.Start - Filled(words).Length, End = entity.End - Filled(words).Length }));
        }

        static string Filled(int words) => string.Concat(Enumerable.Repeat("deur ", words)) + ".\n\n";
    }

    /// <summary>A long text is read by several threads beside each other, by chance in another order each time.</summary>
    [Fact]
    public void A_long_text_is_read_whole_and_the_same_each_time()
    {
        const int Lines = 3_000;
        var text = string.Concat(Enumerable.Range(0, Lines).Select(i => $"De klant belde en mailt vanaf k{i}@post.example over de levering, en zij wacht nog altijd op antwoord van ons.\n"));
        Assert.Equal(Lines, Detector.Create(DetectorOptions.PatternsOnly).Detect(text).Count(entity => entity.Label == EntityLabel.Email));
        var found = Whole.Detect(text);
        Assert.Equal(Lines, found.Count(entity => entity.Label == EntityLabel.Email));
        Assert.Equal(found, Whole.Detect(text));
    }

    [Fact]
    public void Offsets_are_valid_sorted_and_do_not_overlap_in_any_text() => Text.Sample(text =>
    {
        foreach (var found in new[] { Whole.Detect(text), Whole.Detect(text, Known, "a") })
        {
            var last = 0;
            foreach (var entity in found)
            {
                Assert.True(last <= entity.Start && entity.Start < entity.End && entity.End <= text.Length);
                Assert.True(entity.Score is > 0 and <= 1);
                last = entity.End;
            }
        }
    }, iter: 3000);

    /// <summary>Every rule looks ahead and back: these are cut off at each place, behind and in front.</summary>
    private static readonly string[] Complete =
    [
        "mijn klantnummer is `B 12", "mijn paspoort is U 14 882 037", "tel. 06 12 34 56 78", "Kerkstraat 12 B 3 hoog, 1234 AB Goes", "geb. 14 mei 1980 te Goes",
        "NL91 ABNA 0417 1643 00", "mevrouw J. de Vries-van den Berg", "mail jan punt jansen apenstaartje mail punt nl", "kenteken 12-AB-34", "ww: geheim!",
        "https://mail.example/u/jan?x=1", "@jan_jansen", "Vries, J. de", "Dhr. A.B.", "postcode 1234 A", "wachtwoord is zon", "EAN 871234567890123456", "Kerkstraat 12 B, 9000 Gent",
    ];

    [Fact]
    public void A_text_may_end_anywhere()
    {
        foreach (var text in Complete)
        {
            for (var end = 0; end <= text.Length; end++)
            {
                foreach (var tail in new[] { "", " ", "A", " A ", "1", " 1", "-", ": " })
                    Assert.All(Whole.Detect(text[..end] + tail, Known, "a"), entity => Assert.True(entity.End <= end + tail.Length));
            }
        }
    }

    [Fact]
    public void A_text_may_begin_anywhere()
    {
        foreach (var text in Complete.Append("a\n1234 Jan"))
        {
            for (var start = 0; start <= text.Length; start++)
            {
                foreach (var head in new[] { "", " ", "A", "a\n", "1", "1 ", "-", ", " })
                    Assert.All(Whole.Detect(head + text[start..], Known, "a"), entity => Assert.True(entity.Start >= 0 && entity.End <= head.Length + text.Length - start));
            }
        }
    }

    [Fact]
    public void Detection_gives_the_same_twice_and_from_many_threads() => Text.Sample(text =>
    {
        var first = Whole.Detect(text, Known, "a");
        Assert.All(Enumerable.Range(0, 4).AsParallel().Select(_ => Whole.Detect(text, Known, "a")).ToList(), found =>
            Assert.Equal(first, found));
    }, iter: 100);

    [Fact]
    public void No_text_leaks_from_what_is_written_about_a_finding() => Text.Sample(text => Assert.All(
        Whole.Detect(text), e => Assert.Matches("^[A-Z_]+\\[[0-9]+\\.\\.[0-9]+\\) [01]\\.[0-9]{2} [a-z.]+$", e.ToString())), iter: 500);

    /// <summary>Adversarial repetitions: the work for twice the text is at most a little over twice the work.</summary>
    [Fact]
    public void Work_grows_no_faster_than_the_text()
    {
        string[] units =
        [
            "a", "1", " ", "@", ".", "-", "1-", "1.", "a@", "a.", "a.a@", "A", "A.", "1 ", "0 ", "06 ", "mevrouw ", "van ", "de ", "Jan ", "Jan-",
            "jan, ", "hoi ", "ww ", "ww: ", "pin ", "pin is ", "klantnummer ", "klantnummer is ", "a1", "a1-",
            "http://", "http", "x/", "::", "a:", "AB-12-", "1234 AB ", "straat ", "straat 1 ", "Kerkstraat ", "punt a ", "a punt ", "at ", "nul ",
            "mijn naam is ", "Jan hier ", "groet\n", "\n", "jan: a\n", "(", "+31 ", "NL12 ", "nl", "A, B. ", "\ud83d\ude00", "\u0301", "é", "dhr. ",
            "123456782 ", "€ ", "geboren ", "1 mei ", "HW-105691 ", "- x: y\n", "Graves, Peter (m)\n", "Bot Lena: a\n", "Kanaalweg 14b. Bij 14b. ",
        ];
        const int Small = 600;
        foreach (var unit in units)
        {
            var (once, twice) = (Steps(unit, Small), Steps(unit, 2 * Small));
            Assert.True(twice <= 2.2 * once + 1_000, "Not linear: unit " + Array.IndexOf(units, unit));
        }
    }

    [Fact]
    public void Steps_per_character_are_bounded() => Text.Where(t => t.Length > 0).Sample(text =>
    {
        var document = Document.Read(text);
        Whole.Detect(document, Known, "a");
        Assert.True(document.Steps <= 3_000L * (text.Length + 1));
    }, iter: 500);

    [Theory]
    [InlineData("a")]
    [InlineData("12345678 ")]
    [InlineData("Jan de ")]
    [InlineData("@\ud83d")]
    [InlineData("- x: y\n")]
    [InlineData("Graves, Peter (m)\n")]
    [InlineData("Bot Jan: ik ben Jan.\n")]
    public void A_megabyte_of_the_same_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Assert.All(Whole.Detect(text), e => Assert.True(e.End <= text.Length));
    }

    [Fact]
    public void Options_leave_out_labels_scores_and_recognisers()
    {
        const string Mail = "Mail jan@mail.example of bel 0612345678, mevrouw De Vries";
        Assert.Equal([EntityLabel.Email], Labels(new() { Labels = new HashSet<EntityLabel> { EntityLabel.Email } }));
        Assert.Equal([EntityLabel.Email, EntityLabel.Phone], Labels(new() { MinimumScore = 0.8 }));
        Assert.Equal([EntityLabel.Phone, EntityLabel.Person], Labels(new() { Disabled = new HashSet<string> { "email" } }));
        Assert.Throws<ArgumentException>(() => Detector.Create(new() { Disabled = new HashSet<string> { "no such thing" } }));

        IEnumerable<EntityLabel> Labels(DetectorOptions options) => Detector.Create(options).Detect(Mail).Select(e => e.Label);
    }

    [Fact]
    public void Recognisers_have_names_of_their_own() => Assert.Equal(Detector.Recognisers.Count, Detector.Recognisers.Distinct().Count());

    private static long Steps(string unit, int times)
    {
        var document = Document.Read(string.Concat(Enumerable.Repeat(unit, times)));
        Whole.Detect(document, Known, "a");
        Assert.True(document.Steps > 0, "Steps are not counted here: the switch of the runtime is off.");
        return document.Steps;
    }
}
