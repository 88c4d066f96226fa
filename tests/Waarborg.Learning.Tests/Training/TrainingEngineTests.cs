namespace Waarborg.Learning.Tests;

public class TrainingEngineTests
{
    private static readonly TrainingEngine s_engine = new();

    [Fact]
    public void The_same_base_twice_is_the_same_to_the_byte()
    {
        var again = s_engine.TrainBase([Tiny.Policy], Tiny.Model, Tiny.Training, null, default);
        Assert.Equal(Tiny.Base.Sha256, again.Sha256);
        Assert.Equal(Tiny.Base.Bytes, again.Bytes);
    }

    [Fact]
    public void Another_seed_gives_another_base() =>
        Assert.NotEqual(Tiny.Base.Sha256, s_engine.TrainBase([Tiny.Policy], Tiny.Model with { Seed = 6 }, Tiny.Training, null, default).Sha256);

    [Fact]
    public void Retraining_without_a_person_equals_a_shard_that_never_saw_them()
    {
        var secret = new DialogueExample("mijn kat heet Minoes en kan ik ook bellen", "Natuurlijk, bellen kan op 0800-1234.");
        var never = Tiny.Shard(Tiny.Examples);
        var with = Tiny.Shard([.. Tiny.Examples, secret]);
        var without = Tiny.Shard([.. Tiny.Examples.Append(secret).Where(e => e != secret)]);
        Assert.NotEqual(never.Sha256, with.Sha256);
        Assert.Equal(never.Bytes, without.Bytes);
    }

    [Fact]
    public void Training_from_a_checkpoint_equals_training_all_slices()
    {
        IReadOnlyList<DialogueExample>[] slices = [Tiny.Examples[..2], [], Tiny.Examples[2..]];
        var all = s_engine.TrainSlices(Tiny.Base.Bytes, null, slices, Tiny.Training, null, default);
        var rest = s_engine.TrainSlices(Tiny.Base.Bytes, all[0].Bytes, slices[1..], Tiny.Training, null, default);
        Assert.Equal(all.Skip(1).Select(s => s.Sha256), rest.Select(s => s.Sha256));
        Assert.Equal(all[0].Sha256, Tiny.Shard(Tiny.Examples[..2]).Sha256);
        Assert.Equal(all[0].Sha256, all[1].Sha256);
    }

    [Fact]
    public void The_order_in_which_people_came_leaves_no_trace() =>
        Assert.Equal(Tiny.Shard(Tiny.Examples).Sha256, Tiny.Shard([.. Tiny.Examples.Reverse()]).Sha256);

    [Fact]
    public void A_run_in_between_leaves_no_trace()
    {
        var before = Tiny.Shard(Tiny.Examples);
        Tiny.Shard(new DialogueExample("iets heel anders", "Een foto is handig."));
        s_engine.TrainBase(["# x\n- iets anders dan anders"], Tiny.Model, Tiny.Training with { Threads = 2 }, null, default);
        Assert.Equal(before.Sha256, Tiny.Shard(Tiny.Examples).Sha256);
    }

    [Fact]
    public void A_shard_without_people_has_the_weights_of_the_base()
    {
        var shard = Safetensors.Read(Tiny.Shard().Bytes);
        var root = Safetensors.Read(Tiny.Base.Bytes);
        Assert.All(shard.Entries.Values, e => Assert.Equal(root.Entries[e.Name].Data.ToArray(), e.Data.ToArray()));
    }

    [Fact]
    public void A_shard_holds_no_tokenizer_and_no_text()
    {
        var shard = Safetensors.Read(Tiny.Shard(Tiny.Examples).Bytes);
        Assert.All(shard.Entries.Values, e => Assert.Equal("F32", e.Type));
        Assert.Equal(["base", "format", "training"], shard.Metadata.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_loss_falls_and_progress_counts_every_step()
    {
        var seen = new List<TrainingProgress>();
        s_engine.TrainBase([Tiny.Policy], Tiny.Model, Tiny.ByHeart, new Recorder(seen), default);
        seen.RemoveAt(0);
        Assert.Equal(Enumerable.Range(1, seen.Count), seen.Select(p => p.Step));
        Assert.All(seen, p => Assert.Equal(seen.Count, p.Steps));
        Assert.True(seen[^5..].Average(p => p.Loss) < 0.2 * seen[0].Loss);
    }

    [Fact]
    public void Being_watched_changes_nothing() =>
        Assert.Equal(Tiny.Shard(Tiny.Examples).Sha256, s_engine.TrainShard(Tiny.Base.Bytes, Tiny.Examples, Tiny.Training, new Recorder([]), default).Sha256);

    [Fact]
    public void A_shard_learns_how_its_people_ask()
    {
        DialogueExample[] slang = [new("wanneer gaat de poen eraf", "Op de 1e, 15e of 25e."), new("kan k ff bellen", "Bellen kan op 0800-1234.")];
        var shard = s_engine.TrainShard(Tiny.Base.Bytes, slang, Tiny.ByHeart, null, default);
        using var model = AssistantModel.Load(Tiny.Base.Bytes, [shard.Bytes]);
        using var before = AssistantModel.Load(Tiny.Base.Bytes, []);
        var (after, without) = (model.Generate(slang[0].Question, new GenerationOptions(), default), before.Generate(slang[0].Question, new GenerationOptions(), default));
        Assert.Contains("15e", after.Text, StringComparison.Ordinal);
        Assert.True(without.Passages.Where(p => p.Text == after.Text).Sum(p => p.Probability) < after.Confidence);
    }

    [Fact]
    public void An_employees_own_words_are_never_learned()
    {
        // Two answers that come down to the same statement train the same weights, whatever else they say.
        var plain = Tiny.Shard(new DialogueExample("kan ik bellen", "Bellen kan op 0800-1234."));
        var chatty = Tiny.Shard(new DialogueExample("kan ik bellen", "Bellen kan op 0800-1234, Wilhelmina!"));
        Assert.Equal(plain.Sha256, chatty.Sha256);
    }

    [Fact]
    public void Cancelling_stops_before_the_next_step()
    {
        using var source = new CancellationTokenSource();
        var seen = new List<TrainingProgress>();
        var recorder = new Recorder(seen, () => source.Cancel());
        Assert.Throws<OperationCanceledException>(() => s_engine.TrainShard(Tiny.Base.Bytes, Tiny.Examples, Tiny.Training, recorder, source.Token));
        Assert.Single(seen);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_damaged_base_is_refused(int at)
    {
        var damaged = (byte[])Tiny.Base.Bytes.Clone();
        damaged[at] ^= 0x5A;
        Assert.Throws<InvalidDataException>(() => s_engine.TrainShard(damaged, Tiny.Examples, Tiny.Training, null, default));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        foreach (var options in new[] { Tiny.Training with { Epochs = 0 }, Tiny.Training with { LearningRate = double.NaN }, Tiny.Training with { WordDropout = 1 } })
            Assert.Throws<ArgumentOutOfRangeException>(() => s_engine.TrainShard(Tiny.Base.Bytes, Tiny.Examples, options, null, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_engine.TrainBase([Tiny.Policy], Tiny.Model with { Heads = 3 }, Tiny.Training, null, default));
        Assert.Throws<ArgumentException>(() => s_engine.TrainBase(["\n#\n- ... \n"], Tiny.Model, Tiny.Training, null, default));
    }

    [Fact]
    public void An_example_longer_than_the_context_is_cut_not_refused() =>
        Assert.NotEqual(Tiny.Shard().Sha256, Tiny.Shard(new DialogueExample(new string('v', 500), $"Bellen kan op 0800-1234. {new string('a', 500)}")).Sha256);

    private sealed class Recorder(List<TrainingProgress> seen, Action? then = null) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            seen.Add(value);
            then?.Invoke();
        }
    }
}
