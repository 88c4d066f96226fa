using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Waarborg.Learning;

/// <summary>
/// Low-rank additions to the matrices of a frozen decoder (LoRA: Hu et al. 2022): each adapted matrix W becomes W + (alpha / rank) · B · A, and only A and B are trained. B
/// starts at zero, so that an untrained adapter changes nothing.
/// </summary>
internal sealed class LlamaAdapter : IDisposable
{
    private readonly IReadOnlyList<(int Layer, string Part, int Rows, int Columns)> _places;
    private readonly Dictionary<(int, string), (Tensor Down, Tensor Up)> _parts = [];
    private readonly Scalar _scale; // Held: see FlatAdam.

    private LlamaAdapter(CheckpointOptions model, AdapterOptions options, float[]? values)
    {
        TorchRuntime.Ready();
        Options = options;
        _scale = options.Alpha / options.Rank;
        _places = AdapterPlaces.Of(model);
        var count = AdapterPlaces.Count(model, options.Rank);
        if (values is not null && values.Length != count) throw new InvalidDataException("The adapter is of another size than its model asks for.");
        Flat = tensor(values ?? First(options, count)).DetachFromDisposeScope();
        Views = Split(options);
    }

    public AdapterOptions Options { get; }

    /// <summary>Every trained number.</summary>
    public Tensor Flat { get; }

    /// <summary>The same memory, one tensor per matrix.</summary>
    public IReadOnlyList<Tensor> Views { get; }

    public static LlamaAdapter Initial(CheckpointOptions model, AdapterOptions options) => new(model, options, null);

    /// <exception cref="InvalidDataException">There are more or fewer numbers than the model asks for.</exception>
    public static LlamaAdapter Of(CheckpointOptions model, AdapterOptions options, float[] values) => new(model, options, values);

    public Tensor Add(int layer, string part, Tensor input, Tensor output) =>
        _parts.TryGetValue((layer, part), out var pair) ? output + linear(linear(input, pair.Down), pair.Up).mul(_scale) : output;

    public void Dispose()
    {
        foreach (var view in Views) view.Dispose();
        Flat.Dispose();
    }

    private float[] First(AdapterOptions options, long count)
    {
        var values = new float[count];
        var at = 0;
        foreach (var (i, (_, _, rows, columns)) in _places.Index())
        {
            var random = SeededRandom.For(options.Seed, i);
            var deviation = 1 / Math.Sqrt(columns);
            for (var k = 0; k < options.Rank * columns; k++) values[at + k] = (float)(deviation * random.NextNormal());
            at += (int)(options.Rank * (rows + columns));
        }
        return values;
    }

    private List<Tensor> Split(AdapterOptions options)
    {
        var views = new List<Tensor>();
        var at = 0L;
        Tensor View(long rows, long columns)
        {
            using var part = Flat.narrow(0, at, rows * columns);
            using var shaped = part.view(rows, columns);
            at += rows * columns;
            views.Add(shaped.detach().requires_grad_(true).DetachFromDisposeScope());
            return views[^1];
        }

        foreach (var (layer, part, rows, columns) in _places) _parts[(layer, part)] = (View(options.Rank, columns), View(rows, options.Rank));
        return views;
    }
}
