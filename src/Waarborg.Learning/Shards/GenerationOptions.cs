namespace Waarborg.Learning;

/// <summary>How to write an answer.</summary>
public sealed record GenerationOptions
{
    /// <summary>
    /// True: only passages that stand in the public documents, word for word, so no figure can be made up and nothing of a training
    /// conversation can come out. False: free writing, which at this size is not fit for customers. Default true.
    /// </summary>
    public bool Grounded { get; init; } = true;

    /// <summary>Most passages to rank when grounded, 1..20. Default 3.</summary>
    public int Passages { get; init; } = 3;

    /// <summary>Free writing only: most tokens of the answer, 1..2048; the model's context may allow fewer. Default 80.</summary>
    public int MaxTokens { get; init; } = 80;

    /// <summary>Free writing only: 0 takes the likeliest token each time; above that, up to 2, tokens are drawn. Default 0.</summary>
    public double Temperature { get; init; }

    /// <summary>Start of the draws; without effect at temperature 0. Default 0.</summary>
    public long Seed { get; init; }

    /// <summary>Throws when a value is out of the range that its property documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the property.</exception>
    public void Validate()
    {
        OptionRange.Check(Passages, 1, 20);
        OptionRange.Check(MaxTokens, 1, 2048);
        OptionRange.Check(Temperature, 0, 2);
    }
}
