using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// The base that ships, fine-tuned on conversations: an adapter for all people together, one a shard with each way of answering together, and one trained privately. A sixth of the
/// people is held out, another sixth (or, when asked, all others) is trained on. Loss per answer token on what the held-out were answered; right answers on questions with facts, in the
/// decoder's own words, at any confidence and at the line that the product uses.
/// </summary>
internal sealed class DecoderTrial(CaseData data, DecoderBase root, IReadOnlyList<Question> questions, bool whole)
{
    private const int Shards = 4;
    private static readonly TuningOptions s_options = new() { Training = new TrainingOptions { Epochs = 3, BatchSize = 8, LearningRate = 3e-3, WeightDecay = 0 } };
    private static readonly PrivacyOptions s_privacy = new() { Steps = 60, SampleRate = 0.2, NoiseMultiplier = 1, ClippingNorm = 0.5 };

    private readonly IReadOnlyList<DialogueExample>[] _held = [.. data.People.Where((_, i) => i % 6 == 0).Select(p => p.Examples)];
    private readonly IReadOnlyList<DialogueExample>[] _people = [.. data.People.Where((_, i) => whole ? i % 6 != 0 : i % 6 == 1).Select(p => p.Examples)];

    internal void Print()
    {
        Console.WriteLine(FormattableString.Invariant($"decoder: trained on {_people.Length} people ({_people.Sum(p => p.Count)} exchanges), {_held.Length} held out"));
        Say("base alone", DecoderWriter.Load(root, []));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var one = Tune(_people, s_options);
        Say(FormattableString.Invariant($"one adapter ({watch.Elapsed.TotalSeconds:F0} s)"), Load(ShardUnion.Weights, one));
        TunedDecoder[] several = [.. Enumerable.Range(0, Shards).Select(s => Tune([.. _people.Where((_, i) => i % Shards == s)], s_options))];
        foreach (var union in Enum.GetValues<ShardUnion>()) Say($"{Shards} shards, {union}", Load(union, several));
        var privately = Tune(_people, s_options with { Privacy = s_privacy });
        Say(FormattableString.Invariant($"private, epsilon {privately.Spent!.Epsilon:F2}, delta {privately.Spent.Delta:G1}"), Load(ShardUnion.Weights, privately));
    }

    private TunedDecoder Tune(IReadOnlyList<IReadOnlyList<DialogueExample>> people, TuningOptions options) => DecoderTuner.Tune(root, null, people, [], options, null, null, null, default);

    private DecoderWriter Load(ShardUnion union, params IEnumerable<TunedDecoder> tuned) => DecoderWriter.Load(root, [.. tuned.Select(t => (ReadOnlyMemory<byte>)t.Bytes)], union);

    private void Say(string name, DecoderWriter writer)
    {
        var loss = _held.SelectMany(p => p).Where((_, i) => i % 5 == 0).Average(e => writer.Loss(e.Question, e.Answer));
        var answers = questions.Select(q => (Question: q, Written: writer.Write(q.Text, new GenerationOptions { MaxTokens = 80 }, default))).ToList();
        var right = answers.Count(a => a.Question.IsAnsweredBy(a.Written.Text));
        var sure = answers.Count(a => a.Written.Confidence >= Answered.Line);
        var both = answers.Count(a => a.Written.Confidence >= Answered.Line && a.Question.IsAnsweredBy(a.Written.Text));
        Console.WriteLine(FormattableString.Invariant($"{name}: loss {loss:F3}, right {right} of {questions.Count} ({both} of the {sure} of which it is sure)"));
    }
}
