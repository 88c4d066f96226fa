using CsCheck;

namespace Waarborg.Learning.Tests;

public class SituationRecogniserTests
{
    private static readonly PassageIndex s_index = new([.. PassageReader.Read(Tiny.Policy)]);

    [Fact]
    public void Customers_words_lead_to_the_organisations()
    {
        const string Question = "hackers zijn er met jullie klantenbestand vandoor, wie vertelt het de toezichthouder?";
        var words = s_index.Read(Question).Written;
        Assert.True(words[DutchStem.Of("datalek")] > words.GetValueOrDefault(DutchStem.Of("jaarnota")));
        Assert.InRange(SituationRecogniser.Shared.Find(Question).Elsewhere, 0, 0.2);
    }

    [Fact]
    public void What_belongs_elsewhere_is_seen_as_such() => Assert.InRange(SituationRecogniser.Shared.Find("schrijven jullie een gedicht of een mop voor mijn huiswerk").Elsewhere, 0.7, 1);

    [Fact]
    public void Shares_add_up_to_one_and_descend() => Gen.String[Gen.Char["abdegilnmorst 0158,.?"], 0, 60].Sample(question =>
    {
        var shares = SituationRecogniser.Shared.Find(question).Likeliest().Select(s => s.Share).ToArray();
        return shares.Length == 0 || (Math.Abs(shares.Sum() - 1) < 1e-9 && shares.SequenceEqual(shares.OrderDescending()));
    });

    [Fact]
    public void Nothing_said_is_like_nothing()
    {
        var situations = SituationRecogniser.Shared.Find("");
        Assert.Empty(situations.Likeliest());
        Assert.Empty(s_index.Read("").Written);
        Assert.Equal((0, 0), (situations.Known, situations.Elsewhere));
        Assert.All(s_index.Read("").Pointed, chance => Assert.Equal(0, chance));
    }

    [Fact]
    public void A_passage_is_found_by_words_that_only_the_situation_knows()
    {
        KnownPassage[] passages = [new("een", "De taart staat op tafel."), new("twee", "Een datalek melden wij bij de autoriteit.")];
        Assert.Equal(1, new PassageFinder(passages, []).Find("hackers hebben het klantenbestand buitgemaakt").Passages[0]);
    }

    [Fact]
    public void A_story_without_the_organisations_words_is_understood_as_a_whole()
    {
        const string Story = "Mijn moeder is vorige week gestorven. Haar huis staat leeg en ik heb de sleutel. Wat moet ik nu doen met haar contract?";
        var likeliest = SituationRecogniser.Shared.Find(Story).Likeliest()[0].Situation;
        Assert.Contains("overl", Situation.All[likeliest].Written + Situation.All[likeliest].Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_no_part_of_what_is_written_about_it() => Assert.DoesNotContain("GEHEIM", s_index.Read("GEHEIM").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Weights_of_another_list_are_refused() =>
        Assert.Throws<InvalidDataException>(() => new SituationRecogniser(SituationWeights.Of([new Situation("datalek", "hackers")], [(1, 1, [1])], 0)));
}
