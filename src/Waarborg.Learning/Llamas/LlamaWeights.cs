using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>All weights of a decoder of the Llama family in one stretch of memory, with a trainable view per tensor.</summary>
internal sealed class LlamaWeights : IDisposable
{
    private readonly IReadOnlyList<(string Name, int[] Shape)> _layout;
    private readonly Dictionary<string, Tensor> _named = new(StringComparer.Ordinal);

    /// <summary>Copies the values of a checkpoint.</summary>
    public LlamaWeights(Checkpoint model)
    {
        TorchRuntime.Ready();
        Options = model.Options;
        _layout = LlamaLayout.Of(Options);
        var values = new float[LlamaLayout.Values(model).Sum(v => (long)v.Length)];
        var at = 0;
        foreach (var part in LlamaLayout.Values(model))
        {
            part.CopyTo(values, at);
            at += part.Length;
        }
        Flat = tensor(values).DetachFromDisposeScope();
        var position = 0L;
        var views = new List<Tensor>();
        foreach (var (name, shape) in _layout)
        {
            var size = shape.Aggregate(1L, (product, s) => product * s);
            using var part = Flat.narrow(0, position, size);
            using var shaped = part.view([.. shape.Select(s => (long)s)]);
            views.Add(_named[name] = shaped.detach().requires_grad_(true).DetachFromDisposeScope());
            position += size;
        }
        Views = views;
    }

    public CheckpointOptions Options { get; }

    /// <summary>Every weight, in the order of the layout.</summary>
    public Tensor Flat { get; }

    /// <summary>The same memory, one tensor per name.</summary>
    public IReadOnlyList<Tensor> Views { get; }

    public Tensor Embedding => _named[LlamaLayout.Embedding];

    public Tensor Output => Options.TiedOutput ? Embedding : _named[LlamaLayout.Output];

    public Tensor LastNorm => _named[LlamaLayout.LastNorm];

    public Tensor Of(int layer, string part) => _named[$"model.layers.{layer}.{part}"];

    public Tensor? OfOrNull(int layer, string part) => _named.GetValueOrDefault($"model.layers.{layer}.{part}");

    /// <summary>1 where weight decay applies (matrices), 0 for gains and biases.</summary>
    public Tensor DecayMask()
    {
        var mask = new float[Flat.numel()];
        var at = 0;
        foreach (var (_, shape) in _layout)
        {
            var size = shape.Aggregate(1, (product, s) => product * s);
            if (shape.Length > 1) mask.AsSpan(at, size).Fill(1);
            at += size;
        }
        return tensor(mask);
    }

    /// <summary>The values as they are now.</summary>
    public Checkpoint ToCheckpoint() => TunedFile.Of(Options, Flat.data<float>().ToArray());

    public void Dispose()
    {
        foreach (var view in Views) view.Dispose();
        Flat.Dispose();
    }
}
