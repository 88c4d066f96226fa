using CsCheck;

namespace Waarborg.Learning.Tests;

public class WordIndexTests
{
    private static SortedDictionary<string, double> Of(params string[] words) => new(words.CountBy(w => w).ToDictionary(w => w.Key, w => (double)w.Value), StringComparer.Ordinal);

    [Fact]
    public void A_rare_word_counts_more_and_a_word_nobody_has_counts_nothing()
    {
        var index = new WordIndex([Of("gas", "meter"), Of("gas", "prijs"), Of("gas", "leiding")], 0.5);
        var scores = index.Score(Of("gas", "prijs", "onbekend"));
        Assert.True(scores[1] > scores[0]);
        Assert.Equal(scores[0], scores[2]);
        Assert.True(index.RarityOf("onbekend") > index.RarityOf("prijs"));
        Assert.False(index.Knows("onbekend"));
    }

    [Fact]
    public void Scores_equal_the_formula_worked_out_by_hand()
    {
        var index = new WordIndex([Of("a", "a", "b"), Of("b")], 0.5);
        // Two texts of 3 and 1 words, mean 2; a in one of them: ln(1 + 1.5/1.5); count 2, slack 1.2 · (0.5 + 0.5 · 3/2).
        Assert.Equal(Math.Log(2) * 2 * 2.2 / (2 + 1.2 * 1.25), index.Score(Of("a"))[0], 1e-12);
        Assert.Equal(0, index.Score(Of("a"))[1]);
    }

    [Fact]
    public void More_of_the_query_in_a_text_never_lowers_its_score() =>
        Gen.Char['a', 'e'].Array[1, 8].Array[1, 6].Sample(texts =>
        {
            var index = new WordIndex([.. texts.Select(t => Of([.. t.Select(c => c.ToString())]))], 0.5);
            var (less, more) = (index.Score(Of("a")), index.Score(Of("a", "b")));
            return less.Zip(more).All(p => p.Second >= p.First);
        });
}
