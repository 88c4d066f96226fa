namespace Waarborg.Learning;

/// <summary>Kind, size and starting point of a model. Fixed once a base has been trained; sizes are for <see cref="ModelKind.Decoder"/> only.</summary>
public sealed record ModelOptions
{
    /// <summary>What is trained. Default <see cref="ModelKind.Finder"/>.</summary>
    public ModelKind Kind { get; init; } = ModelKind.Finder;

    /// <summary>Transformer blocks, 1..24. Default 3.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Attention heads per block, 1..32; must divide <see cref="Width"/>. Default 4.</summary>
    public int Heads { get; init; } = 4;

    /// <summary>Numbers per token, 8..1024. Default 128.</summary>
    public int Width { get; init; } = 128;

    /// <summary>Most tokens of question and answer together, 16..2048. Default 160. A question that takes
    /// more than a third of it loses its beginning.</summary>
    public int ContextLength { get; init; } = 160;

    /// <summary>Largest vocabulary of the tokenizer, 260..65536: 256 bytes, 4 special tokens and the learned pieces. Default 2048.</summary>
    public int Vocabulary { get; init; } = 2048;

    /// <summary>Start of the initial weights. Default 20260101.</summary>
    public long Seed { get; init; } = 20260101;

    /// <summary>Throws when a value is out of the range that its property documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the property.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Kind)) throw new ArgumentOutOfRangeException(nameof(Kind), "Kind must be a kind of model.");
        OptionRange.Check(Layers, 1, 24);
        OptionRange.Check(Heads, 1, 32);
        OptionRange.Check(Width, 8, 1024);
        OptionRange.Check(ContextLength, 16, 2048);
        OptionRange.Check(Vocabulary, Tokenizer.SmallestVocabulary, 65536);
        if (Width % Heads != 0) throw new ArgumentOutOfRangeException(nameof(Heads), "Heads must divide Width.");
    }
}
