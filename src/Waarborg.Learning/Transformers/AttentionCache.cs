using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Keys and values of the tokens that a decoder has already seen, per layer, so that each new token costs one position only.</summary>
internal sealed class AttentionCache(int layers) : IDisposable
{
    private readonly Tensor?[] _keys = new Tensor?[layers];
    private readonly Tensor?[] _values = new Tensor?[layers];

    /// <summary>Tokens seen.</summary>
    public int Length { get; set; }

    public (Tensor Keys, Tensor Values) Append(int layer, Tensor keys, Tensor values)
    {
        _keys[layer] = Extend(_keys[layer], keys);
        _values[layer] = Extend(_values[layer], values);
        return (_keys[layer]!, _values[layer]!);
    }

    public void Dispose()
    {
        foreach (var kept in _keys.Concat(_values)) kept?.Dispose();
    }

    private static Tensor Extend(Tensor? old, Tensor more)
    {
        var joined = (old is null ? more.clone() : cat([old, more], 2)).DetachFromDisposeScope();
        old?.Dispose();
        return joined;
    }
}
