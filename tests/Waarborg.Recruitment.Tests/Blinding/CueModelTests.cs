using CsCheck;
using Waarborg.Recruitment.Blinding;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Tests.Blinding;

public sealed class CueModelTests
{
    private static readonly Blinder s_rules = new(CueModel.None);
    private static readonly Blinder s_both = new();

    private static readonly Gen<(float Sum, bool IsFunction, bool Follows)[]> s_words = Gen.Select(Gen.Float[-4, 4], Gen.Bool, Gen.Bool).Array[0, 14];

    [Theory]
    [InlineData("Na twee jaar met vermoeidheid ben ik weer opgebouwd.", "vermoeidheid")]
    [InlineData("In 2016 ben ik met de boot aangekomen.", "boot")]
    [InlineData("Als nestor van de ploeg", "nestor")]
    [InlineData("Ik zing op zondag in de dienst.", "dienst")]
    public void What_no_pattern_has_is_hidden(string text, string tells)
    {
        Assert.Contains(tells, Blind(s_rules, text), StringComparison.Ordinal);
        Assert.DoesNotContain(tells, Blind(s_both, text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ervaring met WMO, Wajong en WIA-dossiers", "Wajong")]
    [InlineData("Verpleegkundige dialyse en oncologie", "dialyse")]
    [InlineData("Chauffeur rolstoelvervoer", "rolstoelvervoer")]
    [InlineData("Beleidsmedewerker migratie bij een ministerie", "migratie")]
    public void What_a_list_has_stays_where_it_is_about_the_work(string text, string work)
    {
        Assert.DoesNotContain(work, Blind(s_rules, text), StringComparison.Ordinal);
        Assert.Contains(work, Blind(s_both, text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_patterns_are_sure_of_stays_hidden()
    {
        var folder = new CaseFolder("Case");
        var cuts = 0;
        foreach (var document in folder.Expected().SelectMany(e => folder.Documents(e.Candidate)))
        {
            var reading = s_both.Read(document, new("Iris Zonneveld"));
            var hidden = CueModel.Shared.Hide(reading).ToList();
            foreach (var cut in reading.Hidden.Where(c => !c.IsWord))
            {
                cuts++;
                Assert.Contains(cut, hidden);
            }
        }
        Assert.True(cuts > 300, $"{cuts}");
    }

    [Fact]
    public void Written_and_read_it_says_the_same()
    {
        var weights = new float[1 << CueSignals.Bits];
        var random = new Random(7);
        for (var i = 0; i < 40_000; i++) weights[random.Next(weights.Length)] = (random.NextSingle() - 0.5f) * 3;
        var model = new CueModel(weights, -1.25f, -1.5f, -6);
        using var file = new MemoryStream();
        model.Write(file);
        file.Position = 0;
        var read = CueModel.Read(file);
        uint[][] rows = [.. Enumerable.Range(0, 50).Select(_ => Enumerable.Range(0, 90).Select(_ => (uint)random.Next(weights.Length)).ToArray())];
        Assert.Equal(rows.Select(r => model.Sum(r)), rows.Select(r => read.Sum(r)));
        Assert.True(rows.Select(r => model.Sum(r)).Distinct().Count() > 10);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(30)]
    public void Weights_that_are_cut_off_are_refused(int length)
    {
        using var file = new MemoryStream();
        CueModel.None.Write(file);
        using var part = new MemoryStream(file.ToArray()[..length]);
        Assert.ThrowsAny<IOException>(() => CueModel.Read(part));
    }

    [Fact]
    public void A_word_that_tells_something_is_hidden_just_when_its_sum_says_so() => s_words.Sample(words =>
    {
        var hides = Stretches(words);
        for (var i = 0; i < words.Length; i++) if (!words[i].IsFunction) Assert.Equal(words[i].Sum >= -1, hides[i]);
    });

    [Fact]
    public void A_word_that_says_nothing_goes_only_with_one_that_tells_something() => s_words.Sample(words =>
    {
        var hides = Stretches(words);
        for (var i = 0; i < words.Length; i++)
        {
            if (!hides[i] || !words[i].IsFunction) continue;
            var (first, last) = (i, i);
            while (first > 0 && words[first].Follows && hides[first - 1]) first--;
            while (last + 1 < words.Length && words[last + 1].Follows && hides[last + 1]) last++;
            Assert.Contains(words[first..(last + 1)], w => !w.IsFunction || w.Sum >= 0);
        }
    });

    [Fact]
    public void A_preposition_between_two_hidden_words_goes_with_them() =>
        Assert.Equal([true, true, true, false], Stretches([(1, false, false), (-3, true, true), (1, false, true), (-3, true, true)]));

    private static bool[] Stretches((float Sum, bool IsFunction, bool Follows)[] words) =>
        CueModel.Stretches(words.Select(w => w.Sum).ToArray(), -1, i => words[i].IsFunction, i => words[i].Follows);

    private static string Blind(Blinder blinder, string text) => blinder.Blind(new("cv", text, DocumentKind.Cv), new("Iris Zonneveld")).Text;
}
