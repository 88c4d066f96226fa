using System.Diagnostics;
using TorchSharp;
using TorchSharp.Modules;
using Waarborg.Learning;
using static TorchSharp.torch;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// Tokens of conversations that training all weights of a decoder of three million takes a second, side by side with the same decoder written as plain TorchSharp is: modules,
/// torch's own AdamW, batches in the order in which they come, all places scored. One thread each; padding is not counted as tokens.
/// </summary>
internal static class TrainingSpeed
{
    private const int Steps = 24;
    private const int Rows = 8;

    internal static (double Ours, double Plain) Measure(DecoderBase root, IReadOnlyList<DialogueExample> examples)
    {
        var some = examples.Take(Steps * Rows).ToList();
        Plain(root, some[..(2 * Rows)]);
        Ours(root, some[..(2 * Rows)]);
        // In turns, so that whoever else uses the machine slows both.
        var (ours, plain) = (new List<double>(), new List<double>());
        for (var i = 0; i < 3; i++)
        {
            plain.Add(Plain(root, some));
            ours.Add(Ours(root, some));
        }
        return (ours.Order().ElementAt(1), plain.Order().ElementAt(1));
    }

    private static double Ours(DecoderBase root, List<DialogueExample> examples)
    {
        var options = new TuningOptions { Adapter = null, Training = new TrainingOptions { Epochs = 1, BatchSize = Rows, LearningRate = 1e-4 } };
        var last = 0.0;
        DecoderTuner.Tune(root, null, [.. examples.Select(e => (IReadOnlyList<DialogueExample>)[e])], [], options, null, null, new Told(p => last = p.TokensPerSecond), default);
        return last;
    }

    private static double Plain(DecoderBase root, List<DialogueExample> examples)
    {
        TorchRuntime.Ready();
        set_num_threads(1);
        using var model = new PlainDecoder(root.Options);
        using var adam = optim.AdamW(model.parameters(), 1e-4);
        var watch = Stopwatch.StartNew();
        var tokens = 0;
        foreach (var rows in examples.Select(e => Row(root, e)).Chunk(Rows))
        {
            using var scope = NewDisposeScope();
            var length = rows.Max(r => r.Length);
            tokens += rows.Sum(r => r.Length);
            var input = tensor(rows.SelectMany(r => r.Concat(Enumerable.Repeat(0L, length - r.Length))).ToArray(), [rows.Length, length]);
            var logits = model.call(input.narrow(1, 0, length - 1));
            var loss = nn.functional.cross_entropy(logits.reshape(-1, root.Options.Vocabulary), input.narrow(1, 1, length - 1).reshape(-1), ignore_index: 0);
            adam.zero_grad();
            loss.backward();
            nn.utils.clip_grad_norm_(model.parameters(), 1);
            adam.step();
        }
        return tokens / watch.Elapsed.TotalSeconds;
    }

    private static long[] Row(DecoderBase root, DialogueExample e) =>
        [.. TuningLessons.Question(root, e.Question).Concat(root.Encode($" {e.Answer.Trim()}")).Append(root.End).Take(root.Options.ContextLength).Select(t => (long)t)];

    private sealed class Told(Action<TrainingProgress> then) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => then(value);
    }

    private sealed class PlainDecoder : nn.Module<Tensor, Tensor>
    {
        private readonly Embedding _embedding;
        private readonly ModuleList<PlainBlock> _blocks;
        private readonly PlainNorm _norm;

        public PlainDecoder(CheckpointOptions o)
            : base("plain")
        {
            _embedding = nn.Embedding(o.Vocabulary, o.Width);
            _blocks = nn.ModuleList(Enumerable.Range(0, o.Layers).Select(_ => new PlainBlock(o)).ToArray());
            _norm = new PlainNorm(o.Width);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var x = _embedding.call(input);
            foreach (var block in _blocks) x = block.call(x);
            return nn.functional.linear(_norm.call(x), _embedding.weight!);
        }
    }

    private sealed class PlainBlock : nn.Module<Tensor, Tensor>
    {
        private readonly CheckpointOptions _options;
        private readonly Linear _query;
        private readonly Linear _key;
        private readonly Linear _value;
        private readonly Linear _output;
        private readonly Linear _gate;
        private readonly Linear _up;
        private readonly Linear _down;
        private readonly PlainNorm _first;
        private readonly PlainNorm _second;

        public PlainBlock(CheckpointOptions o)
            : base("block")
        {
            _options = o;
            Linear Make(long inputs, long outputs) => nn.Linear(inputs, outputs, hasBias: false);
            (_query, _output) = (Make(o.Width, o.Heads * o.HeadWidth), Make(o.Heads * o.HeadWidth, o.Width));
            (_key, _value) = (Make(o.Width, o.KeyValueHeads * o.HeadWidth), Make(o.Width, o.KeyValueHeads * o.HeadWidth));
            (_gate, _up, _down) = (Make(o.Width, o.Inner), Make(o.Width, o.Inner), Make(o.Inner, o.Width));
            (_first, _second) = (new PlainNorm(o.Width), new PlainNorm(o.Width));
            RegisterComponents();
        }

        public override Tensor forward(Tensor x)
        {
            var h = _first.call(x);
            var (batch, time) = (x.shape[0], x.shape[1]);
            Tensor Heads(Linear by, int heads) => by.call(h).view(batch, time, heads, _options.HeadWidth).transpose(1, 2);
            var share = _options.Heads / _options.KeyValueHeads;
            var (query, key, value) = (Turn(Heads(_query, _options.Heads)), Turn(Heads(_key, _options.KeyValueHeads)).repeat_interleave(share, 1), Heads(_value, _options.KeyValueHeads).repeat_interleave(share, 1));
            var mixed = nn.functional.scaled_dot_product_attention(query, key, value, is_casual: true);
            x = x + _output.call(mixed.transpose(1, 2).reshape(batch, time, -1));
            h = _second.call(x);
            return x + _down.call(nn.functional.silu(_gate.call(h)) * _up.call(h));
        }

        private Tensor Turn(Tensor heads)
        {
            var (time, half) = (heads.shape[2], heads.shape[3] / 2);
            var angles = arange(time).to(ScalarType.Float32).unsqueeze(1) * pow(_options.RotaryBase, arange(half).to(ScalarType.Float32) * (-1.0 / half)).unsqueeze(0);
            var (cos, sin) = (angles.cos(), angles.sin());
            var (a, b) = (heads.narrow(3, 0, half), heads.narrow(3, half, half));
            return cat([(a * cos) - (b * sin), (a * sin) + (b * cos)], 3);
        }
    }

    private sealed class PlainNorm : nn.Module<Tensor, Tensor>
    {
        private readonly Parameter _gain;

        public PlainNorm(long width)
            : base("norm")
        {
            _gain = nn.Parameter(ones(width));
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) => x * (x.pow(2).mean([-1], keepdim: true) + 1e-5).rsqrt() * _gain;
    }
}
