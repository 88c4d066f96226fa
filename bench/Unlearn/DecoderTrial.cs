using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// The base that ships, fine-tuned on conversations: an adapter for all people together, one a shard with the shards voting, and one trained privately. A sixth of the people is
/// held out, another sixth is trained on: the whole case would take an hour on a busy core. Loss per answer token on what those were answered; right answers on questions with facts, in the decoder's own words.
/// </summary>
internal static class DecoderTrial
{
    private static readonly TuningOptions s_options = new() { Training = new TrainingOptions { Epochs = 2, BatchSize = 8, LearningRate = 3e-3, WeightDecay = 0 } };

    internal static (double Base, double One, double Shards, double Private, double Epsilon, int Right, double Seconds) Measure(
        CaseData data, DecoderBase root, IReadOnlyList<Question> questions, int shards)
    {
        IReadOnlyList<DialogueExample>[] held = [.. data.People.Where((_, i) => i % 6 == 0).Select(p => p.Examples)];
        IReadOnlyList<DialogueExample>[] people = [.. data.People.Where((_, i) => i % 6 == 1).Select(p => p.Examples)];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var one = DecoderTuner.Tune(root, null, people, [], s_options, null, null, null, default);
        var seconds = watch.Elapsed.TotalSeconds;
        var several = Enumerable.Range(0, shards).Select(s => DecoderTuner.Tune(root, null, [.. people.Where((_, i) => i % shards == s)], [], s_options, null, null, null, default)).ToList();
        var privately = DecoderTuner.Tune(root, null, people, [], s_options with { Privacy = new PrivacyOptions { Steps = 20, SampleRate = 0.2, NoiseMultiplier = 1, ClippingNorm = 0.5 } }, null, null, null, default);
        DecoderWriter Load(params IEnumerable<TunedDecoder> tuned) => DecoderWriter.Load(root, [.. tuned.Select(t => (ReadOnlyMemory<byte>)t.Bytes)]);
        double Loss(DecoderWriter writer) => held.SelectMany(p => p).Where((_, i) => i % 10 == 0).Average(e => writer.Loss(e.Question, e.Answer));
        var writer = Load(one);
        var right = questions.Count(q => q.IsAnsweredBy(writer.Write(q.Text, new GenerationOptions { MaxTokens = 80 }, default).Text));
        return (Loss(Load()), Loss(writer), Loss(Load(several)), Loss(Load(privately)), privately.Spent!.Epsilon, right, seconds);
    }
}
