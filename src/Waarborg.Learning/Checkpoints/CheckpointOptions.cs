namespace Waarborg.Learning;

/// <summary>The shape of a decoder of the Llama family (Llama, Mistral, Qwen2, Qwen3, SmolLM, llama2.c). Read from a checkpoint, not chosen.</summary>
public sealed record CheckpointOptions
{
    /// <summary>Numbers per token, 1..65536.</summary>
    public required int Width { get; init; }

    /// <summary>Width inside the feed-forward part, 1..262144.</summary>
    public required int Inner { get; init; }

    /// <summary>Blocks, 1..256.</summary>
    public required int Layers { get; init; }

    /// <summary>Heads that ask, 1..1024.</summary>
    public required int Heads { get; init; }

    /// <summary>Heads that are asked; divides <see cref="Heads"/>.</summary>
    public required int KeyValueHeads { get; init; }

    /// <summary>Numbers per head; even, because rotation takes them in pairs.</summary>
    public required int HeadWidth { get; init; }

    /// <summary>Number of tokens, 1..1048576.</summary>
    public required int Vocabulary { get; init; }

    /// <summary>Most tokens in one sequence.</summary>
    public required int ContextLength { get; init; }

    /// <summary>Base of the rotations' wavelengths. Default 10,000.</summary>
    public double RotaryBase { get; init; } = 10_000;

    /// <summary>Whether neighbouring numbers are rotated together (llama2.c) rather than the two halves of a head (Hugging Face). Default false.</summary>
    public bool NeighboursRotate { get; init; }

    /// <summary>How wavelengths are stretched for long contexts; null for not.</summary>
    public RotaryStretch? Stretch { get; init; }

    /// <summary>Added to the mean square before its root is taken. Default 1e-5.</summary>
    public double NormEpsilon { get; init; } = 1e-5;

    /// <summary>Whether queries, keys and values have biases (Qwen2). Default false.</summary>
    public bool Biases { get; init; }

    /// <summary>Whether queries and keys are normalised per head (Qwen3). Default false.</summary>
    public bool HeadNorms { get; init; }

    /// <summary>Whether the output uses the embedding's weights. Default false.</summary>
    public bool TiedOutput { get; init; }

    /// <summary>Throws when a size cannot be.</summary>
    /// <exception cref="InvalidDataException">Says which.</exception>
    internal void Validate()
    {
        Expect(Width is > 0 and <= 65536, nameof(Width));
        Expect(Inner is > 0 and <= 262144, nameof(Inner));
        Expect(Layers is > 0 and <= 256, nameof(Layers));
        Expect(Heads is > 0 and <= 1024, nameof(Heads));
        Expect(KeyValueHeads > 0 && Heads % KeyValueHeads == 0, nameof(KeyValueHeads));
        Expect(HeadWidth is > 0 and <= 4096 && HeadWidth % 2 == 0, nameof(HeadWidth));
        Expect(Vocabulary is > 0 and <= 1 << 20, nameof(Vocabulary));
        Expect(ContextLength is > 0 and <= 1 << 24, nameof(ContextLength));
        Expect(RotaryBase is > 1 and < 1e12, nameof(RotaryBase));
        Expect(NormEpsilon is > 0 and < 1, nameof(NormEpsilon));
    }

    /// <summary>How far each pair of a head turns from one token to the next.</summary>
    internal double[] Frequencies() =>
        [.. Enumerable.Range(0, HeadWidth / 2).Select(i => Math.Pow(RotaryBase, -2.0 * i / HeadWidth)).Select(f => Stretch?.Apply(f) ?? f)];

    private static void Expect(bool holds, string name)
    {
        if (!holds) throw new InvalidDataException($"The checkpoint has a {name} that cannot be.");
    }
}
