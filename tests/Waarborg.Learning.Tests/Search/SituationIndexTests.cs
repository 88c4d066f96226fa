using CsCheck;

namespace Waarborg.Learning.Tests;

public class SituationIndexTests
{
    private static readonly PassageIndex s_index = new([.. PassageReader.Read(Tiny.Policy)]);

    [Fact]
    public void Customers_words_lead_to_the_organisations()
    {
        const string Question = "hackers zijn er met jullie klantenbestand vandoor, wie vertelt het de toezichthouder?";
        var words = s_index.Written(Question);
        Assert.True(words[DutchStem.Of("datalek")] > words.GetValueOrDefault(DutchStem.Of("jaarnota")));
        Assert.InRange(SituationIndex.Shared.Find(Question).Elsewhere, 0, 0.2);
    }

    [Fact]
    public void What_belongs_elsewhere_is_seen_as_such() => Assert.InRange(SituationIndex.Shared.Find("schrijven jullie een gedicht of een mop voor mijn huiswerk").Elsewhere, 0.7, 1);

    [Fact]
    public void Shares_add_up_to_one_and_descend() => Gen.String[Gen.Char["abdegilnmorst 0158,.?"], 0, 60].Sample(question =>
    {
        var shares = SituationIndex.Shared.Find(question).Shares.Select(s => s.Share).ToArray();
        return shares.Length == 0 || (Math.Abs(shares.Sum() - 1) < 1e-9 && shares.SequenceEqual(shares.OrderDescending()));
    });

    [Fact]
    public void Nothing_said_is_like_nothing()
    {
        var likely = SituationIndex.Shared.Find("");
        Assert.Empty(likely.Shares);
        Assert.Empty(s_index.Written(""));
        Assert.Equal((0, 0), (likely.Likeness, likely.Elsewhere));
    }

    [Fact]
    public void A_passage_is_found_by_words_that_only_the_situation_knows()
    {
        KnownPassage[] passages = [new("een", "De taart staat op tafel."), new("twee", "Een datalek melden wij bij de autoriteit.")];
        Assert.Equal(1, new PassageFinder(passages, []).Find("hackers hebben het klantenbestand buitgemaakt").Passages[0]);
    }
}
