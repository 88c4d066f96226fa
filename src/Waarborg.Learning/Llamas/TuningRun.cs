using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>One run of fine-tuning: what is trained, how far it is, and the best so far.</summary>
internal sealed class TuningRun : IDisposable
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TuningOptions _options;
    private readonly IProgress<TrainingProgress>? _progress;
    private readonly TuningLessons _lessons;
    private readonly IReadOnlyList<TrainingBatch> _heldOut;
    private readonly LlamaWeights _weights;
    private readonly LlamaAdapter? _adapter;
    private readonly LlamaGraph _graph;
    private readonly FlatAdam _adam;
    private string? _file;
    private string _name = "";
    private double _best = double.NaN;
    private float[] _kept = [];
    private int _waited;
    private long _tokens;

    public TuningRun(
        DecoderBase root, float[]? start, TuningLessons lessons, TuningLessons heldOut, TuningOptions options, IProgress<TrainingProgress>? progress)
    {
        (_options, _progress, _lessons) = (options, progress, lessons);
        _heldOut = heldOut.Count == 0 ? [] : heldOut.Epoch(options.Training.BatchSize, options.Training.Seed, -1);
        _weights = new LlamaWeights(start is not null && options.Adapter is null ? TunedFile.Of(root.Options, start) : root.Model);
        _graph = new LlamaGraph(root.Options, root.Options.ContextLength);
        if (options.Adapter is { } adapter) _adapter = start is null ? LlamaAdapter.Initial(root.Options, adapter) : LlamaAdapter.Of(root.Options, adapter, start);
        using var scope = NewDisposeScope();
        _adam = new FlatAdam(Flat, _adapter?.Views ?? _weights.Views, _adapter is null ? _weights.DecayMask() : ones_like(Flat), options.Training);
    }

    /// <summary>Steps done.</summary>
    public int Steps => _adam.Steps;

    /// <summary>How many numbers are trained.</summary>
    public long Trained => Flat.numel();

    /// <summary>People whom it is trained on.</summary>
    public int People => _lessons.People;

    /// <summary>Loss of what <see cref="Values"/> gives on the held-out people; not a number without them.</summary>
    public double HeldOutLoss => _best;

    private Tensor Flat => _adapter?.Flat ?? _weights.Flat;

    /// <summary>Keeps how far it is in a file, and goes on from there if it finds this run's own.</summary>
    public void KeepIn(string file, string name)
    {
        (_file, _name) = (file, name);
        if (TuningState.Read(file, name) is not { } state || state.Now.Length != Trained) return;
        using (NewDisposeScope())
        using (no_grad()) Flat.copy_(tensor(state.Now));
        _adam.Restore(state.First, state.Second, state.Step);
        (_waited, _best, _kept) = (state.Waited, state.Best, state.Kept);
    }

    /// <summary>The numbers that came out: the best on the held-out people, or the last.</summary>
    public float[] Values() => _kept.Length > 0 ? _kept : Flat.data<float>().ToArray();

    public void Train(CancellationToken cancellationToken)
    {
        var size = _options.Training.BatchSize;
        var each = (_lessons.Count + size - 1) / size;
        var total = _options.Training.Epochs * each;
        IReadOnlyList<TrainingBatch> batches = [];
        var loaded = -1;
        while (Steps < total && _waited < _options.Patience)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Steps / each != loaded) batches = _lessons.Epoch(size, _options.Training.Seed, loaded = Steps / each);
            var batch = batches[Steps % each];
            var loss = Step(batch, LearningRate.At(_options.Training, Steps, total));
            Told(total, batch.Real, loss, Steps % each == 0 && _heldOut.Count > 0 ? Compare() : null);
            Keep(Steps == total);
        }
    }

    /// <summary>DP-SGD with the person as the unit; the steps of Adam after the noise spend nothing more.</summary>
    public void TrainPrivately(byte[] key, CancellationToken cancellationToken)
    {
        var privacy = _options.Privacy!;
        while (Steps < privacy.Steps && _lessons.People > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            using var noise = new SecureNoise(key, Steps);
            var drawn = Enumerable.Range(0, _lessons.People).Where(_ => noise.Uniform() <= privacy.SampleRate).ToList();
            var sum = zeros_like(Flat);
            var (loss, tokens) = (0.0, 0);
            foreach (var person in drawn)
            {
                using var inner = NewDisposeScope();
                var batch = _lessons.Of(person);
                var value = Loss(batch);
                var gradient = _adam.Gradient(value);
                var norm = gradient.norm().item<float>();
                if (!float.IsFinite(norm)) throw new ArithmeticException("Training diverged: the gradient is not finite. Lower the learning rate.");
                using Scalar clipped = Math.Min(1, privacy.ClippingNorm / Math.Max(norm, 1e-12)); // Held: see FlatAdam.
                using (no_grad()) sum.add_(gradient, alpha: clipped);
                (loss, tokens) = (loss + value.item<float>(), tokens + batch.Real);
            }
            var strength = privacy.NoiseMultiplier * privacy.ClippingNorm;
            var added = new float[Trained];
            for (var i = 0; i < added.Length; i++) added[i] = (float)(strength * noise.Normal());
            using Scalar expected = privacy.SampleRate * _lessons.People;
            using (no_grad()) sum.add_(tensor(added)).div_(expected);
            _adam.Apply(sum, LearningRate.At(_options.Training, Steps, privacy.Steps));
            Told(privacy.Steps, tokens, drawn.Count == 0 ? 0 : loss / drawn.Count);
            Keep(Steps == privacy.Steps);
        }
    }

    public void Dispose()
    {
        _adam.Dispose();
        _graph.Dispose();
        _adapter?.Dispose();
        _weights.Dispose();
    }

    private Tensor Loss(TrainingBatch batch)
    {
        var hidden = _graph.Hidden(_weights, tensor(batch.Tokens, [batch.Rows, batch.Length]), _adapter).reshape(-1, _weights.Options.Width);
        // Only the places that are scored get the costly multiplication with the vocabulary.
        return nn.functional.cross_entropy(LlamaGraph.Logits(_weights, hidden.index_select(0, tensor(batch.Positions))), tensor(batch.Targets));
    }

    private double Step(TrainingBatch batch, double rate)
    {
        using var scope = NewDisposeScope();
        var loss = Loss(batch);
        _adam.Step(loss, rate);
        return loss.item<float>();
    }

    private void Told(int total, int tokens, double loss, double? heldOut = null)
    {
        _tokens += tokens;
        _progress?.Report(new TrainingProgress("tune", Steps, total, loss, _tokens / Math.Max(1e-3, _watch.Elapsed.TotalSeconds)) { HeldOutLoss = heldOut });
    }

    private double Compare()
    {
        var (sum, count) = (0.0, 0);
        foreach (var batch in _heldOut)
        {
            using var scope = NewDisposeScope();
            using var none = no_grad();
            sum += Loss(batch).item<float>() * batch.Targets.Length;
            count += batch.Targets.Length;
        }
        var loss = sum / count;
        if (!(_best <= loss)) (_best, _kept, _waited) = (loss, Flat.data<float>().ToArray(), 0);
        else _waited++;
        return loss;
    }

    private void Keep(bool last)
    {
        if (_file is null || last || Steps % _options.CheckpointEvery != 0) return;
        var (first, second) = _adam.Save();
        new TuningState(_name, Steps, _waited, _best, Flat.data<float>().ToArray(), first, second, _kept).Write(_file);
    }
}
