using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2019) and a limit on the gradient's norm, over all weights at once. Its state can be taken out and put back, so that a run goes on where it was cut off.</summary>
internal sealed class FlatAdam : IDisposable
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.98;
    private const double Epsilon = 1e-8;
    private readonly Tensor _flat;
    private readonly IReadOnlyList<Tensor> _views;
    private readonly TrainingOptions _options;
    private readonly Tensor _first;
    private readonly Tensor _second;
    private readonly Tensor _decay;
    private int _steps;

    /// <param name="flat">Every trained number; changed in place.</param>
    /// <param name="views">The same memory as the loss sees it.</param>
    /// <param name="decay">1 where weight decay applies, else 0; taken over.</param>
    /// <param name="options">How to train.</param>
    public FlatAdam(Tensor flat, IReadOnlyList<Tensor> views, Tensor decay, TrainingOptions options)
    {
        _flat = flat;
        _views = views;
        _options = options;
        _first = zeros_like(flat).DetachFromDisposeScope();
        _second = zeros_like(flat).DetachFromDisposeScope();
        _decay = decay.DetachFromDisposeScope();
    }

    /// <summary>Steps done.</summary>
    public int Steps => _steps;

    /// <summary>One step against the gradient of <paramref name="loss"/>.</summary>
    public void Step(Tensor loss, double learningRate)
    {
        var gradient = Gradient(loss);
        using var none = no_grad();
        var norm = Math.Sqrt(gradient.dot(gradient).item<float>());
        // A gradient that is not a number would spoil every weight for good.
        if (!double.IsFinite(norm)) throw new ArithmeticException("Training diverged: the gradient is not finite. Lower the learning rate.");
        if (norm > _options.GradientNorm)
        {
            using Scalar shrink = _options.GradientNorm / norm;
            gradient.mul_(shrink);
        }
        Apply(gradient, learningRate);
    }

    /// <summary>The gradient of a loss, in the order of the numbers.</summary>
    public Tensor Gradient(Tensor loss)
    {
        var gradients = autograd.grad([loss], [.. _views]);
        using var none = no_grad();
        return cat([.. gradients.Select(g => g.reshape(-1))]);
    }

    /// <summary>One step against a gradient.</summary>
    public void Apply(Tensor gradient, double learningRate)
    {
        using var none = no_grad();
        _steps++;
        // Held until the end: a scalar that only an expression knows may be collected while native code still reads it.
        using Scalar beta1 = Beta1, rest1 = 1 - Beta1, beta2 = Beta2, rest2 = 1 - Beta2, epsilon = Epsilon;
        using Scalar unbiased = Math.Sqrt(1 - Math.Pow(Beta2, _steps)), decay = learningRate * _options.WeightDecay, rate = -learningRate / (1 - Math.Pow(Beta1, _steps));
        _first.mul_(beta1).add_(gradient, alpha: rest1);
        _second.mul_(beta2).addcmul_(gradient, gradient, rest2);
        var scale = _second.sqrt().div_(unbiased).add_(epsilon);
        if (_options.WeightDecay > 0) _flat.sub_((_flat * _decay).mul_(decay));
        _flat.addcdiv_(_first, scale, rate);
    }

    /// <summary>The two running means, to be put back with <see cref="Restore"/>.</summary>
    public (float[] First, float[] Second) Save() => (_first.data<float>().ToArray(), _second.data<float>().ToArray());

    /// <summary>Goes on where another left off.</summary>
    /// <exception cref="InvalidDataException">The state is of another size.</exception>
    public void Restore(float[] first, float[] second, int steps)
    {
        if (first.Length != _first.numel() || second.Length != _second.numel()) throw new InvalidDataException("The state of the optimiser is of another size.");
        using var scope = NewDisposeScope();
        using var none = no_grad();
        _first.copy_(tensor(first));
        _second.copy_(tensor(second));
        _steps = steps;
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _decay.Dispose();
    }
}
