namespace Waarborg.Learning;

/// <summary>Weights of one block; matrices row by row, a row for each output.</summary>
internal sealed record CheckpointLayer
{
    public required float[] AttentionNorm { get; init; }

    public required float[] Query { get; init; }

    public required float[] Key { get; init; }

    public required float[] Value { get; init; }

    public required float[] Output { get; init; }

    public float[]? QueryBias { get; init; }

    public float[]? KeyBias { get; init; }

    public float[]? ValueBias { get; init; }

    public float[]? QueryNorm { get; init; }

    public float[]? KeyNorm { get; init; }

    public required float[] InnerNorm { get; init; }

    public required float[] Gate { get; init; }

    public required float[] Up { get; init; }

    public required float[] Down { get; init; }
}
