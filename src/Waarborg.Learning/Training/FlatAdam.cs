using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2019) and a limit on the gradient's norm, over all weights at once.</summary>
internal sealed class FlatAdam : IDisposable
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.98;
    private const double Epsilon = 1e-8;
    private readonly Weights _weights;
    private readonly TrainingOptions _options;
    private readonly Tensor _first;
    private readonly Tensor _second;
    private readonly Tensor _decay;
    private int _steps;

    public FlatAdam(Weights weights, TrainingOptions options)
    {
        _weights = weights;
        _options = options;
        _first = zeros_like(weights.Flat).DetachFromDisposeScope();
        _second = zeros_like(weights.Flat).DetachFromDisposeScope();
        _decay = weights.DecayMask().DetachFromDisposeScope();
    }

    /// <summary>One step against the gradient of <paramref name="loss"/>.</summary>
    public void Step(Tensor loss, double learningRate)
    {
        var gradients = autograd.grad([loss], [.. _weights.Views]);
        using var none = no_grad();
        var gradient = cat([.. gradients.Select(g => g.reshape(-1))]);
        var norm = Math.Sqrt(gradient.dot(gradient).item<float>());
        // A gradient that is not a number would spoil every weight for good.
        if (!double.IsFinite(norm)) throw new ArithmeticException("Training diverged: the gradient is not finite. Lower the learning rate.");
        if (norm > _options.GradientNorm) gradient.mul_(_options.GradientNorm / norm);
        _steps++;
        _first.mul_(Beta1).add_(gradient, alpha: 1 - Beta1);
        _second.mul_(Beta2).addcmul_(gradient, gradient, 1 - Beta2);
        var scale = _second.sqrt().div_(Math.Sqrt(1 - Math.Pow(Beta2, _steps))).add_(Epsilon);
        _weights.Flat.sub_((_weights.Flat * _decay).mul_(learningRate * _options.WeightDecay));
        _weights.Flat.addcdiv_(_first, scale, -learningRate / (1 - Math.Pow(Beta1, _steps)));
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _decay.Dispose();
    }
}
