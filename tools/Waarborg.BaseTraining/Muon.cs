using TorchSharp;
using Waarborg.Learning;
using static TorchSharp.torch;

namespace Waarborg.BaseTraining;

/// <summary>
/// Momentum whose step is made orthogonal, for the matrices inside the blocks (Muon: Jordan et al. 2024, kellerjordan.github.io/posts/muon): with few tokens it gets further than
/// Adam does. Matrices of one shape go together.
/// </summary>
internal sealed class Muon : IDisposable
{
    private const double Momentum = 0.95;
    private const int Iterations = 5;
    private readonly Tensor _momentum;
    private readonly List<(long At, int[] Shape)[]> _groups;

    public Muon(CheckpointOptions model, long count)
    {
        _momentum = zeros(count).DetachFromDisposeScope();
        var places = new List<(long At, string Name, int[] Shape)>();
        var at = 0L;
        foreach (var (name, shape) in LlamaLayout.Of(model))
        {
            places.Add((at, name, shape));
            at += shape.Aggregate(1L, (product, size) => product * size);
        }
        _groups = [.. places.Where(p => p.Shape.Length == 2 && p.Name.StartsWith("model.layers.", StringComparison.Ordinal))
            .GroupBy(p => (p.Shape[0], p.Shape[1])).Select(g => g.Select(p => (p.At, p.Shape)).ToArray())];
    }

    /// <summary>1 where this steps, 0 elsewhere.</summary>
    public Tensor Mask()
    {
        var mask = zeros(_momentum.numel());
        foreach (var (at, shape) in _groups.SelectMany(g => g)) mask.narrow(0, at, (long)shape[0] * shape[1]).fill_(1);
        return mask;
    }

    public void Step(Tensor flat, Tensor gradient, double rate)
    {
        using var scope = NewDisposeScope();
        using var none = no_grad();
        _momentum.mul_(Momentum).add_(gradient);
        var ahead = gradient + (_momentum * Momentum);
        foreach (var group in _groups)
        {
            var (rows, columns) = (group[0].Shape[0], group[0].Shape[1]);
            var size = (long)rows * columns;
            var x = stack([.. group.Select(p => ahead.narrow(0, p.At, size).view(rows, columns))]);
            var step = rows > columns ? Orthogonal(x.transpose(1, 2)).transpose(1, 2) : Orthogonal(x);
            var scale = rate * Math.Sqrt(Math.Max(1, (double)rows / columns));
            foreach (var (i, (at, _)) in group.Index()) flat.narrow(0, at, size).sub_(step.select(0, i).reshape(-1).mul(scale));
        }
    }

    public float[] Save() => _momentum.data<float>().ToArray();

    public void Restore(float[] values)
    {
        using var scope = NewDisposeScope();
        using var none = no_grad();
        _momentum.copy_(tensor(values));
    }

    public void Dispose() => _momentum.Dispose();

    /// <summary>Newton and Schulz's iteration with the coefficients of the authors: singular values end near one.</summary>
    private static Tensor Orthogonal(Tensor x)
    {
        const double A = 3.4445, B = -4.7750, C = 2.0315;
        x = x / (x * x).sum([1, 2], keepdim: true).sqrt().add(1e-7);
        for (var i = 0; i < Iterations; i++)
        {
            var square = x.bmm(x.transpose(1, 2));
            x = (x * A) + ((square * B) + (square.bmm(square) * C)).bmm(x);
        }
        return x;
    }
}
