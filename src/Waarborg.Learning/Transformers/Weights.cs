using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>
/// All weights of one model in one stretch of memory, with a trainable view per matrix: an optimiser step is a handful of operations.
/// </summary>
internal sealed class Weights : IDisposable
{
    private readonly IReadOnlyList<(string Name, long[] Shape)> _layout;

    private Weights(ModelOptions options, int vocabulary, Tensor flat)
    {
        Options = options;
        _layout = WeightLayout.Of(options, vocabulary);
        Flat = flat;
        var views = new List<Tensor>();
        var position = 0L;
        foreach (var (_, shape) in _layout)
        {
            var count = Count(shape);
            using var part = flat.narrow(0, position, count);
            using var shaped = part.view(shape);
            views.Add(shaped.detach().requires_grad_(true).DetachFromDisposeScope());
            position += count;
        }
        Views = views;
    }

    public ModelOptions Options { get; }

    /// <summary>Every weight, in the order of the layout.</summary>
    public Tensor Flat { get; }

    /// <summary>The same memory, one tensor per name.</summary>
    public IReadOnlyList<Tensor> Views { get; }

    public Tensor Embedding => Views[0];

    public Tensor Position => Views[1];

    public Tensor LastNorm => Views[^1];

    public Tensor Of(int layer, int part) => Views[2 + 6 * layer + part];

    public static Weights Initial(ModelOptions options, int vocabulary)
    {
        var values = new List<float>();
        foreach (var (name, shape) in WeightLayout.Of(options, vocabulary))
            values.AddRange(WeightLayout.Initial(name, Count(shape), options, values.Count));
        return new Weights(options, vocabulary, tensor(values.ToArray()).DetachFromDisposeScope());
    }

    /// <exception cref="InvalidDataException">A weight is missing or of another shape.</exception>
    public static Weights Read(ModelOptions options, int vocabulary, SafetensorsFile file)
    {
        var values = new List<float>();
        foreach (var (name, shape) in WeightLayout.Of(options, vocabulary))
        {
            if (!file.Entries.TryGetValue(name, out var entry) || entry.Type != "F32" || !entry.Shape.SequenceEqual(shape))
                throw new InvalidDataException("The model file lacks a weight or has it in another shape.");
            values.AddRange(MemoryMarshal.Cast<byte, float>(entry.Data.Span));
        }
        return new Weights(options, vocabulary, tensor(values.ToArray()).DetachFromDisposeScope());
    }

    public IReadOnlyList<SafetensorsEntry> Export()
    {
        var bytes = MemoryMarshal.AsBytes<float>(Flat.data<float>().ToArray()).ToArray();
        var entries = new List<SafetensorsEntry>();
        var position = 0;
        foreach (var (name, shape) in _layout)
        {
            var length = 4 * (int)Count(shape);
            entries.Add(new SafetensorsEntry(name, "F32", shape, bytes.AsMemory(position, length)));
            position += length;
        }
        return entries;
    }

    /// <summary>1 where weight decay applies (matrices), 0 for gains.</summary>
    public Tensor DecayMask()
    {
        var mask = new List<float>();
        foreach (var (_, shape) in _layout) mask.AddRange(Enumerable.Repeat(shape.Length > 1 ? 1f : 0f, (int)Count(shape)));
        return tensor(mask.ToArray());
    }

    public void Dispose()
    {
        foreach (var view in Views) view.Dispose();
        Flat.Dispose();
    }

    private static long Count(long[] shape) => shape.Aggregate(1L, (product, size) => product * size);
}
