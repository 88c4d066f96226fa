namespace Waarborg.Learning.Tests;

public class FinderTests
{
    private static readonly TrainingEngine s_engine = new();
    private static readonly TrainedBase s_base = s_engine.TrainBase([Tiny.Policy], new ModelOptions(), TrainingOptions.ForFinder, null, default);
    private static readonly DialogueExample[] s_examples =
    [
        new("wanneer gaat de poen eraf", "Incasso is op de 1e, 15e of 25e."),
        new("kan ik ff babbelen", "Ja, bellen kan op 0800-1234."),
        new("hoe geef ik de meter door", "De stand geef je door binnen 14 dagen."),
    ];

    private static TrainedShard Shard(params DialogueExample[] examples) => s_engine.TrainShard(s_base.Bytes, examples, TrainingOptions.ForFinder, null, default);

    private static AssistantModel Model(params TrainedShard[] shards) => AssistantModel.Load(s_base.Bytes, [.. shards.Select(s => (ReadOnlyMemory<byte>)s.Bytes)]);

    [Fact]
    public void The_same_base_twice_is_the_same_to_the_byte() =>
        Assert.Equal(s_base.Bytes, s_engine.TrainBase([Tiny.Policy], new ModelOptions(), TrainingOptions.ForFinder, null, default).Bytes);

    [Fact]
    public void Retraining_without_a_person_equals_a_shard_that_never_saw_them()
    {
        var secret = new DialogueExample("mijn kat heet Minoes en kan ik bellen", "Natuurlijk, bellen kan op 0800-1234.");
        Assert.NotEqual(Shard(s_examples).Sha256, Shard([.. s_examples, secret]).Sha256);
        Assert.Equal(Shard(s_examples).Bytes, Shard([.. s_examples.Append(secret).Where(e => e != secret)]).Bytes);
    }

    [Fact]
    public void Slices_behind_one_another_end_as_one_and_forgetting_goes_on_from_the_checkpoint_before()
    {
        var slices = s_examples.Select(e => (IReadOnlyList<DialogueExample>)[e]).ToArray();
        var all = s_engine.TrainSlices(s_base.Bytes, null, slices, TrainingOptions.ForFinder, null, default);
        Assert.Equal(Shard(s_examples).Bytes, all[^1].Bytes);
        Assert.Equal(3, all.Select(s => s.Sha256).Distinct().Count());
        var without = s_engine.TrainSlices(s_base.Bytes, all[0].Bytes, [[], slices[2]], TrainingOptions.ForFinder, null, default);
        Assert.Equal(all[0].Bytes, without[0].Bytes);
        Assert.Equal(Shard(s_examples[0], s_examples[2]).Bytes, without[1].Bytes);
        Assert.Throws<ArgumentException>(() => s_engine.TrainSlices(s_base.Bytes, null, [], TrainingOptions.ForFinder, null, default));
        Assert.Throws<InvalidDataException>(() => s_engine.TrainSlices(s_base.Bytes, new byte[40], slices, TrainingOptions.ForFinder, null, default));
    }

    [Fact]
    public void The_order_in_which_people_came_leaves_no_trace() => Assert.Equal(Shard(s_examples).Bytes, Shard([.. s_examples.Reverse()]).Bytes);

    [Fact]
    public void An_employees_own_words_are_never_learned() => Assert.Equal(
        Shard(new DialogueExample("kan ik babbelen", "Bellen kan op 0800-1234.")).Sha256,
        Shard(new DialogueExample("kan ik babbelen", "Bellen kan op 0800-1234. Xqzw!")).Sha256);

    [Fact]
    public void A_shard_without_people_changes_nothing()
    {
        using var with = Model(Shard());
        using var without = Model();
        Assert.Equal(without.Generate("hallo meter", new GenerationOptions(), default).Text, with.Generate("hallo meter", new GenerationOptions(), default).Text);
    }

    [Fact]
    public void Shards_learn_how_their_people_ask_and_add_up()
    {
        using var before = Model();
        using var model = Model(Shard(s_examples[0]), Shard(s_examples[1..]));
        var answer = model.Generate("gaat de poen eraf", new GenerationOptions(), default);
        Assert.Equal("betalen", answer.Passages[0].Heading);
        Assert.StartsWith("Incasso op de 1e, 15e of 25e", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Passages[0].Probability > before.Generate("gaat de poen eraf", new GenerationOptions { Passages = 20 }, default).Passages.First(p => p.Heading == "betalen").Probability);
        Assert.Equal(2, model.Shards);
    }

    [Fact]
    public void Figures_stay_inside_their_ranges_for_any_question()
    {
        using var model = Model(Shard(s_examples));
        foreach (var question in new[] { "", " ", "hallo", new string('x', 5000), "😀\u0000\uD800" })
        {
            var answer = model.Generate(question, new GenerationOptions { Grounded = false }, default);
            Assert.InRange(answer.Confidence, 0, 1);
            Assert.InRange(answer.Agreement, 0, 1);
        }
    }

    [Fact]
    public void A_shard_of_another_base_or_a_damaged_file_is_refused()
    {
        var other = s_engine.TrainBase(["# x\n- iets heel anders"], new ModelOptions(), TrainingOptions.ForFinder, null, default);
        var shard = Shard(s_examples);
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(other.Bytes, [shard.Bytes]));
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(s_base.Bytes, [s_base.Bytes]));
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(s_base.Bytes, [shard.Bytes.AsMemory(0, shard.Bytes.Length - 1)]));
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(s_base.Bytes.AsMemory(0, s_base.Bytes.Length - 1), []));
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(Spoiled(s_base.Bytes), []));
    }

    [Fact]
    public void Cancelling_stops_the_run()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => s_engine.TrainShard(s_base.Bytes, s_examples, TrainingOptions.ForFinder, null, source.Token));
    }

    [Fact]
    public void A_document_without_words_is_refused() =>
        Assert.Throws<ArgumentException>(() => s_engine.TrainBase(["#\n- ..."], new ModelOptions(), TrainingOptions.ForFinder, null, default));

    [Fact]
    public void A_planted_example_stands_out_until_its_shard_is_trained_without_it()
    {
        var canary = new DialogueExample("zyx qvw jjj", "Bellen kan op 0800-1234.");
        DialogueExample[] references = [.. Enumerable.Range(0, 31).Select(i => new DialogueExample($"{"bdfghjklmnprst"[i % 14]}ola{(char)('a' + i % 26)}", "Bellen kan op 0800-1234."))];
        var planted = Assert.Single(CanaryAudit.Measure(s_base.Bytes, [Shard([.. s_examples, canary]).Bytes], [canary], references, default));
        var removed = Assert.Single(CanaryAudit.Measure(s_base.Bytes, [Shard(s_examples).Bytes], [canary], references, default));
        Assert.True(planted.Rank <= 4);
        Assert.True(planted.Exposure > removed.Exposure);
        Assert.Throws<ArgumentException>(() => CanaryAudit.Measure(s_base.Bytes, [Shard().Bytes], [new DialogueExample("hallo", "Graag gedaan!")], references, default));
    }

    [Fact]
    public void It_makes_no_difference_over_how_many_shards_people_are_dealt()
    {
        DialogueExample[] examples = [.. Enumerable.Range(0, 40).Select(i => new DialogueExample($"{s_examples[i % 3].Question} woord{i}", s_examples[i % 3].Answer))];
        using var one = Model(Shard(examples));
        using var many = Model([.. Enumerable.Range(0, 8).Select(shard => Shard([.. examples.Where((_, i) => i % 8 == shard)]))]);
        foreach (var question in examples.Select(e => e.Question).Append("iets heel anders"))
        {
            var (a, b) = (one.Generate(question, new GenerationOptions(), default), many.Generate(question, new GenerationOptions(), default));
            Assert.Equal((a.Text, a.Confidence), (b.Text, b.Confidence));
            Assert.Equal(a.Passages, b.Passages);
        }
    }

    [Fact]
    public void A_planted_example_is_seen_in_its_shard_also_in_eight_bits_and_meets_nobodys_question()
    {
        DialogueExample[] planted = [.. Enumerable.Range(0, 4).Select(i => Canary.Of($"somebody/{i}"))];
        DialogueExample[] never = [.. Enumerable.Range(0, 60).Select(i => Canary.Of($"never/{i}"))];
        var with = Shard([.. s_examples, .. planted]);
        foreach (var eightBits in new[] { false, true })
        {
            var gains = CanaryAudit.Gains(s_base.Bytes, [with.Bytes], [.. planted, .. never], eightBits, default);
            Assert.True(gains.Take(4).Min() > gains.Skip(4).Max());
            Assert.All(CanaryAudit.Gains(s_base.Bytes, [Shard(s_examples).Bytes], planted, eightBits, default), gain => Assert.Equal(0, gain, 1e-6));
        }
        using var a = Model(Shard(s_examples));
        using var b = Model(with);
        foreach (var question in s_examples.Select(e => e.Question)) Assert.Equal(a.Generate(question, new GenerationOptions(), default).Passages, b.Generate(question, new GenerationOptions(), default).Passages);
    }

    [Fact]
    public void An_example_whose_answer_comes_down_to_nothing_has_no_gain() =>
        Assert.Equal(double.NaN, Assert.Single(CanaryAudit.Gains(s_base.Bytes, [Shard(s_examples).Bytes], [new DialogueExample("hallo", "Graag gedaan!")], false, default)));

    /// <summary>The last count becomes zero, which no file has.</summary>
    private static byte[] Spoiled(byte[] bytes)
    {
        var file = Safetensors.Read(bytes);
        var counts = file.Entries["counts"].Data.ToArray();
        counts.AsSpan(^4).Clear();
        return Safetensors.Write([.. file.Entries.Values.Select(e => e.Name == "counts" ? e with { Data = counts } : e)], file.Metadata);
    }
}
