namespace Waarborg.Learning;

/// <summary>A base with its shards, ready to answer together.</summary>
/// <remarks>
/// Thread-safe; answers are written one at a time. A <see cref="ModelKind.Decoder"/> loads native code: a server uses <see cref="WorkerProcess"/> instead.
/// </remarks>
public sealed class AssistantModel : IDisposable
{
    private readonly IAnsweringModel _model;

    private AssistantModel(IAnsweringModel model) => _model = model;

    /// <summary>Number of voters.</summary>
    public int Shards => _model.Shards;

    /// <summary>Reads a base and its shards; without shards the base answers alone.</summary>
    /// <exception cref="InvalidDataException">A file is damaged, or a shard belongs to another base.</exception>
    public static AssistantModel Load(ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards)
    {
        ArgumentNullException.ThrowIfNull(shards);
        return new AssistantModel(
            FinderFile.IsBase(baseBytes) ? FinderModel.Load(baseBytes, shards) : DecoderBase.IsOne(baseBytes) ? new TunedModel(DecoderWriter.Load(DecoderBase.Read(baseBytes), shards))
            : DecoderModel.Load(baseBytes, shards));
    }

    /// <summary>Answers a question. The same model, question and options give the same answer (figures to about six digits).</summary>
    /// <param name="question">De-identified or not: it is not kept.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellationToken">Looked at before every token.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public Generation Generate(string question, GenerationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return _model.Generate(question, options, cancellationToken);
    }

    /// <summary>Frees the weights.</summary>
    public void Dispose() => _model.Dispose();
}
