namespace Waarborg.Learning.Tests.Llamas;

public sealed class DecoderTunerTests : IDisposable
{
    private static readonly byte[] s_key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly TuningOptions s_private = TinyLlama.Options with { Privacy = new PrivacyOptions { Steps = 6, SampleRate = 0.5, NoiseMultiplier = 1.3 } };
    private readonly string _folder = Directory.CreateTempSubdirectory("tuning").FullName;

    private string State => Path.Combine(_folder, "state");

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void The_same_again_is_the_same_to_the_byte_and_the_order_of_examples_leaves_no_trace()
    {
        var tuned = TinyLlama.Tune(TinyLlama.Options);
        Assert.Equal(tuned.Bytes, TinyLlama.Tune(TinyLlama.Options).Bytes);
        Assert.Equal(tuned.Sha256, TinyLlama.Tune(TinyLlama.Options, [.. TinyLlama.People.Select(p => (IReadOnlyList<DialogueExample>)[.. p.Reverse()])]).Sha256);
        Assert.NotEqual(tuned.Sha256, TinyLlama.Tune(TinyLlama.Options, TinyLlama.People[1..]).Sha256);
    }

    [Fact]
    public void Full_training_learns_the_answers_and_an_adapter_on_what_it_learned_learns_others()
    {
        var full = TinyLlama.Options with { Adapter = null, Training = TinyLlama.Options.Training with { Epochs = 25, LearningRate = 1e-2 } };
        var tuned = TinyLlama.Tune(full, TinyLlama.People[..3]);
        var known = TinyLlama.People[2][1];
        Assert.True(Loss(TinyLlama.Base, tuned.Bytes, known) < 0.5 * Loss(TinyLlama.Base, null, known));
        Assert.Null(tuned.Spent);
        var root = DecoderBase.Read(LlamaFile.Write(TunedFile.Apply(TinyLlama.Base, tuned.Bytes), LlamaFile.Read(TinyLlama.Bytes).Tokenizer));
        IReadOnlyList<DialogueExample>[] other = [[new("vraag 4 over zaak 2", "Op dag 5 is zaak 1 klaar.")]];
        var adapted = DecoderTuner.Tune(root, null, other, [], full with { Adapter = new AdapterOptions { Rank = 4 } }, null, null, null, default);
        Assert.True(Loss(root, adapted.Bytes, other[0][0]) < 0.5 * Loss(root, null, other[0][0]));
        Assert.True(adapted.Trained < tuned.Trained / 2);
    }

    [Fact]
    public void An_adapter_never_touches_the_base_and_untrained_changes_nothing()
    {
        var nobody = TinyLlama.Tune(TinyLlama.Options, []);
        Assert.Equal(0, nobody.Steps);
        Assert.Equal(
            DecoderWriter.Load(TinyLlama.Base, []).Loss("iets", "Iets anders."), DecoderWriter.Load(TinyLlama.Base, [nobody.Bytes]).Loss("iets", "Iets anders."), 9);
    }

    [Fact]
    public void A_run_that_was_cut_off_ends_with_the_same_weights()
    {
        var whole = TinyLlama.Tune(TinyLlama.Options);
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Resumable(TinyLlama.Options, new Stopper(7, stop), stop.Token));
        Assert.True(File.Exists(State));
        var seen = new List<int>();
        var resumed = Resumable(TinyLlama.Options, new Recorder(seen), default);
        Assert.Equal(8, seen[0]);
        Assert.Equal(whole.Bytes, resumed.Bytes);
        Assert.False(File.Exists(State));
    }

    [Fact]
    public void The_state_of_another_run_or_a_damaged_one_is_not_gone_on_with()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Resumable(TinyLlama.Options, new Stopper(3, stop), stop.Token));
        var bytes = File.ReadAllBytes(State);
        var other = TinyLlama.Options with { Training = TinyLlama.Options.Training with { Seed = 9 } };
        Assert.Equal(TinyLlama.Tune(other).Sha256, Resumable(other, null, default).Sha256);
        File.WriteAllBytes(State, bytes[..^100]);
        Assert.Equal(TinyLlama.Tune(TinyLlama.Options).Sha256, Resumable(TinyLlama.Options, null, default).Sha256);
    }

    [Fact]
    public void Training_stops_when_held_out_people_gain_nothing_any_more_and_keeps_the_best()
    {
        var options = TinyLlama.Options with { Training = TinyLlama.Options.Training with { Epochs = 60, LearningRate = 3e-2 }, Patience = 2 };
        IReadOnlyList<DialogueExample>[] strangers = [[new("heel iets anders", "Daar gaat het hier niet over.")]];
        var tuned = DecoderTuner.Tune(TinyLlama.Base, null, TinyLlama.People, strangers, options, null, null, null, default);
        Assert.True(tuned.Steps < 60 * 5);
        Assert.Equal(tuned.HeldOutLoss, DecoderWriter.Load(TinyLlama.Base, [tuned.Bytes]).Loss(strangers[0][0].Question, strangers[0][0].Answer), 3);
    }

    [Fact]
    public void Slices_go_on_from_the_checkpoint_before()
    {
        var first = TinyLlama.Tune(TinyLlama.Options, TinyLlama.People[..3]);
        TunedDecoder Next() => DecoderTuner.Tune(TinyLlama.Base, first.Bytes, TinyLlama.People[3..], [], TinyLlama.Options, null, null, null, default);
        Assert.Equal(Next().Bytes, Next().Bytes);
        Assert.NotEqual(TinyLlama.Tune(TinyLlama.Options, TinyLlama.People[3..]).Sha256, Next().Sha256);
        Assert.Throws<InvalidDataException>(() => DecoderTuner.Tune(
            TinyLlama.Base, first.Bytes, TinyLlama.People, [], TinyLlama.Options with { Adapter = null }, null, null, null, default));
    }

    [Fact]
    public void Private_training_can_be_repeated_with_its_key_only_and_says_what_it_spent()
    {
        var tuned = TinyLlama.Tune(s_private, key: s_key);
        Assert.Equal(tuned.Bytes, TinyLlama.Tune(s_private, key: s_key).Bytes);
        Assert.NotEqual(tuned.Sha256, TinyLlama.Tune(s_private).Sha256);
        Assert.Equal(RdpAccountant.Epsilon(1.3, 0.5, 6, 1e-5).Epsilon, tuned.Spent!.Epsilon);
        Assert.Equal((6, 6), (tuned.Spent.Steps, tuned.Spent.People));
    }

    [Fact]
    public void With_much_noise_one_persons_data_hardly_show_and_without_they_do()
    {
        // The same lots and noise with and without a person: what is left between them is what the person pulled, clipped.
        double Distance(double clip)
        {
            var options = s_private with { Privacy = s_private.Privacy! with { SampleRate = 1, Steps = 1, ClippingNorm = clip } };
            var (with, without) = (Values(TinyLlama.Tune(options, key: s_key)), Values(TinyLlama.Tune(options, TinyLlama.People[1..], s_key)));
            return Math.Sqrt(with.Zip(without, (a, b) => (double)(a - b) * (a - b)).Sum());
        }

        Assert.True(Distance(1e-3) > 0);
        // Adam takes out the scale of the whole, so what counts is the noise's share in it: the same at every clipping norm below what people pull.
        Assert.InRange(Distance(1e-4) / Distance(1e-3), 0.9, 1.1);
    }

    [Fact]
    public void Private_training_that_was_cut_off_ends_with_the_same_weights()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Resumable(s_private, new Stopper(3, stop), stop.Token));
        Assert.Equal(TinyLlama.Tune(s_private, key: s_key).Bytes, Resumable(s_private, null, default).Bytes);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => DecoderTuner.Tune(TinyLlama.Base, null, TinyLlama.People, TinyLlama.People, s_private, null, null, null, default));
        Assert.Throws<ArgumentException>(() => TinyLlama.Tune(s_private, key: new byte[16]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TinyLlama.Tune(TinyLlama.Options with { Adapter = new AdapterOptions { Rank = 0 } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TinyLlama.Tune(TinyLlama.Options with { Patience = 0 }));
        Assert.Throws<InvalidDataException>(() => DecoderWriter.Load(DecoderBase.Read(LlamaFile.Write(LlamaLayout.Initial(TinyLlama.Shape, 4), Tokenizer.Train(["a b"], 260))), [TinyLlama.Tune(TinyLlama.Options).Bytes]));
    }

    [Fact]
    public void Weights_that_are_no_numbers_end_the_run()
    {
        var broken = TinyLlama.Options with { Adapter = null, Training = TinyLlama.Options.Training with { LearningRate = 1, GradientNorm = 1e30, Epochs = 200 } };
        var file = Safetensors.Read(TinyLlama.Tune(TinyLlama.Options with { Adapter = null }, []).Bytes);
        var values = new byte[file.Entries["values"].Data.Length];
        Array.Fill(values, (byte)0xFF);
        var spoilt = Safetensors.Write([file.Entries["values"] with { Data = values }], file.Metadata);
        Assert.Throws<InvalidDataException>(() => DecoderTuner.Tune(TinyLlama.Base, spoilt, TinyLlama.People, [], broken, null, null, null, default));
    }

    private TunedDecoder Resumable(TuningOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken) =>
        DecoderTuner.Tune(TinyLlama.Base, null, TinyLlama.People, [], options, s_key, State, progress, cancellationToken);

    private static double Loss(DecoderBase root, byte[]? tuned, DialogueExample example) =>
        DecoderWriter.Load(root, tuned is null ? [] : [tuned]).Loss(example.Question, example.Answer);

    private static float[] Values(TunedDecoder tuned) => TunedFile.Read(tuned.Bytes, TinyLlama.Base.Sha256).Values;

    private sealed class Stopper(int after, CancellationTokenSource source) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            if (value.Step == after) source.Cancel();
        }
    }

    private sealed class Recorder(List<int> steps) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => steps.Add(value.Step);
    }
}
