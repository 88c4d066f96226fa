namespace Waarborg.Learning.Tests;

public class AssistantModelTests
{
    private static readonly TrainedShard s_one = Tiny.Shard(Tiny.Examples[..3]);
    private static readonly TrainedShard s_two = Tiny.Shard(Tiny.Examples[3..]);
    private static readonly GenerationOptions s_options = new() { MaxTokens = 20, Grounded = false };

    [Fact]
    public void Figures_stay_inside_their_ranges_for_any_question()
    {
        using var model = AssistantModel.Load(Tiny.Base.Bytes, [s_one.Bytes, s_two.Bytes]);
        foreach (var question in new[] { "", " ", "hallo", new string('x', 5000), "😀\u0000\uD800" })
        {
            var answer = model.Generate(question, s_options, default);
            Assert.InRange(answer.Confidence, 0, 1);
            Assert.InRange(answer.Agreement, 0, 1);
            Assert.InRange(answer.Tokens, 0, 20);
        }
    }

    [Fact]
    public void A_grounded_answer_stands_word_for_word_in_the_public_text()
    {
        using var model = AssistantModel.Load(Tiny.Base.Bytes, [s_one.Bytes, s_two.Bytes]);
        foreach (var question in new[] { "", "hallo", "mijn kat heet Minoes", new string('x', 5000), "😀\u0000\uD800" })
        {
            var answer = model.Generate(question, new GenerationOptions { Passages = 2 }, default);
            Assert.Contains(answer.Text, Tiny.Policy, StringComparison.Ordinal);
            Assert.Equal(2, answer.Passages.Count);
            Assert.Equal((answer.Text, answer.Confidence), (answer.Passages[0].Text, answer.Passages[0].Probability));
        }
    }

    [Fact]
    public void A_disposed_model_says_so()
    {
        var model = AssistantModel.Load(Tiny.Base.Bytes, []);
        model.Dispose();
        Assert.Throws<ObjectDisposedException>(() => model.Generate("hallo", s_options, default));
    }

    [Fact]
    public void Equal_shards_agree_wholly_and_answer_as_one()
    {
        using var one = AssistantModel.Load(Tiny.Base.Bytes, [s_one.Bytes]);
        using var three = AssistantModel.Load(Tiny.Base.Bytes, [s_one.Bytes, s_one.Bytes, s_one.Bytes]);
        var (single, voted) = (one.Generate("hallo", s_options, default), three.Generate("hallo", s_options, default));
        Assert.Equal(single.Text, voted.Text);
        Assert.Equal(1, voted.Agreement);
        Assert.Equal(single.Confidence, voted.Confidence, 1e-6);
    }

    [Fact]
    public void The_same_seed_draws_the_same_answer_and_another_seed_another()
    {
        using var model = AssistantModel.Load(Tiny.Base.Bytes, [s_one.Bytes]);
        var warm = s_options with { Temperature = 1.5, Seed = 3 };
        Assert.Equal(model.Generate("hallo", warm, default), model.Generate("hallo", warm, default));
        Assert.NotEqual(model.Generate("hallo", warm, default).Text, model.Generate("hallo", warm with { Seed = 4 }, default).Text);
    }

    [Fact]
    public void A_ballot_is_the_mean_of_the_shards()
    {
        var ballot = new Ballot([0.2, 0.5, 0.3], [1, 2, 1]);
        Assert.Equal(1, ballot.Choose(0, SeededRandom.For(0)));
        Assert.Equal(2 / 3.0, ballot.AgreementOn(1));
        var draws = Enumerable.Range(0, 3000).Select(i => ballot.Choose(1, SeededRandom.For(i))).CountBy(t => t).ToDictionary();
        Assert.InRange(draws[0], 500, 700);
        Assert.InRange(draws[1], 1400, 1600);
    }

    [Fact]
    public void A_shard_of_another_base_is_refused()
    {
        var other = new TrainingEngine().TrainBase([Tiny.Policy], Tiny.Model with { Seed = 99 }, Tiny.Training, null, default);
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(other.Bytes, [s_one.Bytes]));
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(Tiny.Base.Bytes, [Tiny.Base.Bytes]));
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(s_one.Bytes, []));
    }

    [Fact]
    public void An_answer_cut_off_says_so()
    {
        using var model = AssistantModel.Load(Tiny.Base.Bytes, []);
        var answer = model.Generate("hallo", new GenerationOptions { MaxTokens = 1, Grounded = false }, default);
        Assert.Equal(answer.Tokens == 1, answer.Truncated);
    }

    [Fact]
    public void Texts_stay_out_of_ToString()
    {
        Assert.DoesNotContain("GEHEIM", new DialogueExample("GEHEIM", "GEHEIM").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("GEHEIM", new Generation("GEHEIM", 1, 1, 1, false).ToString(), StringComparison.Ordinal);
    }
}
