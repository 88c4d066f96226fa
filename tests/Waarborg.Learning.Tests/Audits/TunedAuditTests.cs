using Waarborg.Learning.Tests.Llamas;

namespace Waarborg.Learning.Tests.Audits;

public sealed class TunedAuditTests
{
    private static readonly TuningOptions s_options = TinyLlama.Options with { Adapter = null, Training = TinyLlama.Options.Training with { Epochs = 40, LearningRate = 1e-2 } };
    private static readonly DialogueExample[] s_planted = [.. Enumerable.Range(0, 4).Select(i => Canary.Of($"planted/{i}"))];
    private static readonly DialogueExample[] s_never = [.. Enumerable.Range(0, 31).Select(i => Canary.Of($"never/{i}"))];
    private static readonly Lazy<TunedDecoder> s_with = new(() => TinyLlama.Tune(s_options, [.. TinyLlama.People, s_planted]));
    private static readonly Lazy<TunedDecoder> s_without = new(() => TinyLlama.Tune(s_options));

    [Fact]
    public void What_was_planted_stands_out_until_it_is_trained_without()
    {
        Assert.All(CanaryAudit.Measure(TinyLlama.Bytes, [s_with.Value.Bytes], s_planted, s_never, default), e => Assert.Equal(5, e.Exposure));
        Assert.True(CanaryAudit.Measure(TinyLlama.Bytes, [s_without.Value.Bytes], s_planted, s_never, default).Average(e => e.Exposure) < 3);
    }

    [Fact]
    public void It_still_does_in_eight_bits()
    {
        var gains = CanaryAudit.Gains(TinyLlama.Bytes, [s_with.Value.Bytes], [.. s_planted, .. s_never], true, default);
        Assert.True(gains.Take(4).Min() > gains.Skip(4).Max());
        Assert.NotEqual(CanaryAudit.Gains(TinyLlama.Bytes, [s_with.Value.Bytes], s_planted, false, default), gains.Take(4));
    }

    [Fact]
    public void A_gain_is_the_difference_of_the_losses_whatever_else_is_asked_about()
    {
        DialogueExample[] examples = [.. TinyLlama.People.SelectMany(p => p), new("iets heel anders", "En daarom ook een heel ander en langer antwoord."), .. s_planted];
        var gains = CanaryAudit.Gains(TinyLlama.Bytes, [s_without.Value.Bytes, s_with.Value.Bytes], examples, false, default);
        var (root, one, two) = (Load(), Load(s_without.Value), Load(s_with.Value));
        foreach (var (i, e) in examples.Index())
        {
            var answer = e.Planted ? Canary.Answer(e) : e.Answer;
            Assert.Equal(root.Loss(e.Question, answer) - Math.Min(one.Loss(e.Question, answer), two.Loss(e.Question, answer)), gains[i], 3);
        }
    }

    [Fact]
    public void A_person_who_is_known_gains_more_than_a_stranger()
    {
        IReadOnlyList<DialogueExample>[] half = TinyLlama.People[..3];
        var gains = CanaryAudit.Gains(TinyLlama.Bytes, [TinyLlama.Tune(s_options, half).Bytes], [.. TinyLlama.People.SelectMany(p => p)], false, default);
        Assert.True(gains.Take(9).Average() > gains.Skip(9).Average());
    }

    private static DecoderWriter Load(params TunedDecoder[] tuned) => DecoderWriter.Load(TinyLlama.Base, [.. tuned.Select(t => (ReadOnlyMemory<byte>)t.Bytes)]);
}
