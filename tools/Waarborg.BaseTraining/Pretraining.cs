using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using TorchSharp;
using Waarborg.Learning;
using static TorchSharp.torch;

namespace Waarborg.BaseTraining;

/// <summary>Trains the base on windows of the stream, one thread; the same stream and number of steps give the same weights on one machine.</summary>
internal sealed class Pretraining : IDisposable
{
    private const int Rows = 8;
    private const int Window = 256;
    private const int WarmUp = 40;
    private const int Kept = 100;
    private const double Rate = 3e-3;
    private const double MatrixRate = 0.02;
    private const long Seed = 20261129;

    private static readonly CheckpointOptions s_shape = new()
    {
        Width = 192, Inner = 512, Layers = 6, Heads = 6, KeyValueHeads = 3, HeadWidth = 32, Vocabulary = 4096, ContextLength = Window, TiedOutput = true, NormEpsilon = 1e-5,
    };

    private readonly TokenStream _stream;
    private readonly string _state;
    private readonly int _steps;
    private readonly LlamaWeights _weights;
    private readonly LlamaGraph _graph;
    private readonly FlatAdam _adam;
    private readonly Muon _muon;
    private readonly Tensor _others;
    private readonly int[] _order;

    public Pretraining(TokenStream stream, string folder, int steps)
    {
        (_stream, _state, _steps) = (stream, Path.Combine(folder, "state.bin"), steps);
        TorchRuntime.Ready();
        _weights = new LlamaWeights(LlamaLayout.Initial(s_shape, Seed));
        _graph = new LlamaGraph(s_shape, Window);
        _adam = new FlatAdam(_weights.Flat, _weights.Views, zeros_like(_weights.Flat), TrainingOptions.ForBase with { WeightDecay = 0 });
        _muon = new Muon(s_shape, _weights.Flat.numel());
        using (NewDisposeScope()) _others = (1 - _muon.Mask()).DetachFromDisposeScope();
        _order = [.. Enumerable.Range(0, (stream.Train.Length - 1) / Window)];
        SeededRandom.For(Seed, 1).Shuffle(_order.AsSpan());
        if (File.Exists(_state)) Restore();
    }

    public bool Finished => _adam.Steps >= _steps;

    public void Train()
    {
        var watch = Stopwatch.StartNew();
        var begun = _adam.Steps;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_weights.Flat.numel()} weights, {_stream.Train.Length} tokens, from step {begun} of {_steps}"));
        while (!Finished)
        {
            var step = _adam.Steps;
            float loss;
            using (NewDisposeScope())
            {
                var value = Loss(_stream.Train, Enumerable.Range(0, Rows).Select(r => _order[((step * Rows) + r) % _order.Length] * Window));
                Step(value, RateAt(step));
                loss = value.item<float>();
            }
            if (step % 20 == 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step} loss {loss:0.000} {(_adam.Steps - begun) * Rows * Window / watch.Elapsed.TotalSeconds:0} tokens/s"));
            if ((step + 1) % Kept == 0 || Finished) Keep();
        }
    }

    private void Step(Tensor loss, double share)
    {
        var gradient = _adam.Gradient(loss);
        using var none = no_grad();
        var norm = gradient.norm().item<float>();
        if (!float.IsFinite(norm)) throw new ArithmeticException("Training diverged.");
        if (norm > 1) gradient.mul_(1 / norm);
        _muon.Step(_weights.Flat, gradient, share * MatrixRate);
        _adam.Apply(gradient * _others, share * Rate);
    }

    /// <summary>What it writes after a text.</summary>
    public string Sample(string text)
    {
        var model = _weights.ToCheckpoint();
        var session = model.Begin(Window);
        var random = SeededRandom.For(1);
        var tokens = new List<int>();
        var next = SpecialTokens.End;
        foreach (var token in _stream.Tokenizer.Encode(text))
        {
            session.Next(next);
            next = token;
        }
        while (session.Length < Window && tokens.Count < 120)
        {
            var logits = session.Next(next).ToArray();
            next = Draw(logits, random);
            if (next == SpecialTokens.End) break;
            tokens.Add(next);
        }
        return string.Create(CultureInfo.InvariantCulture, $"[held-out loss {HeldLoss():0.000}] {text}{_stream.Tokenizer.Decode(tokens)}");
    }

    /// <summary>The base as it ships: weights in 16 bits with their tokenizer.</summary>
    public byte[] Export() => LlamaFile.Write(_weights.ToCheckpoint(), _stream.Tokenizer);

    public void Dispose()
    {
        _adam.Dispose();
        _muon.Dispose();
        _others.Dispose();
        _graph.Dispose();
        _weights.Dispose();
    }

    private double HeldLoss()
    {
        using var none = no_grad();
        var windows = (_stream.Held.Length - 1) / Window;
        return Enumerable.Range(0, windows).Select(i => i * Window).Chunk(Rows).Take(20).Average(starts =>
        {
            using var scope = NewDisposeScope();
            return Loss(_stream.Held, starts).item<float>();
        });
    }

    private Tensor Loss(ushort[] from, IEnumerable<int> starts)
    {
        var windows = starts.ToArray();
        var (input, target) = (new long[windows.Length * Window], new long[windows.Length * Window]);
        for (var row = 0; row < windows.Length; row++)
        {
            for (var i = 0; i < Window; i++)
            {
                input[(row * Window) + i] = from[windows[row] + i];
                target[(row * Window) + i] = from[windows[row] + i + 1];
            }
        }
        var hidden = _graph.Hidden(_weights, tensor(input, [windows.Length, Window]));
        return nn.functional.cross_entropy(LlamaGraph.Logits(_weights, hidden.reshape(-1, s_shape.Width)), tensor(target));
    }

    /// <summary>Share of the highest rate: rises, stays, and falls over the last quarter.</summary>
    private double RateAt(int step)
    {
        var falling = _steps * 3 / 4;
        if (step < WarmUp) return (step + 1.0) / WarmUp;
        return step < falling ? 1 : Math.Max(0.02, (_steps - step) / (double)(_steps - falling));
    }

    private static int Draw(float[] logits, SeededRandom random)
    {
        const double Temperature = 0.7;
        var most = logits.Max();
        var weights = logits.Select(l => Math.Exp((l - most) / Temperature)).Select(w => w < 0.02 ? 0 : w).ToArray();
        var left = random.NextDouble() * weights.Sum();
        for (var token = 0; token < weights.Length; token++)
        {
            left -= weights[token];
            if (left < 0) return token;
        }
        return Array.IndexOf(logits, most);
    }

    private void Keep()
    {
        var (first, second) = _adam.Save();
        using (var file = new BinaryWriter(File.Create(_state + ".new")))
        {
            file.Write(_adam.Steps);
            foreach (var values in new[] { _weights.Flat.data<float>().ToArray(), first, second, _muon.Save() }) file.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }
        File.Move(_state + ".new", _state, true);
    }

    private void Restore()
    {
        using var file = new BinaryReader(File.OpenRead(_state));
        var steps = file.ReadInt32();
        float[] Values() => MemoryMarshal.Cast<byte, float>(file.ReadBytes(4 * (int)_weights.Flat.numel())).ToArray();
        using (NewDisposeScope())
        using (no_grad()) _weights.Flat.copy_(tensor(Values()));
        _adam.Restore(Values(), Values(), steps);
        _muon.Restore(Values());
    }
}
