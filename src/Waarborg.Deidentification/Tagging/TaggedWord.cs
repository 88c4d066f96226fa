namespace Waarborg.Deidentification.Tagging;

/// <summary>A word as the features see it.</summary>
internal readonly ref struct TaggedWord
{
    public required ReadOnlySpan<char> Folded { get; init; }

    /// <summary>The hash of the folded word; numbers of a kind share one.</summary>
    public required ulong Hash { get; init; }

    public required int Shape { get; init; }

    /// <summary>The classes of <see cref="WordClasses"/>.</summary>
    public required uint Classes { get; init; }

    /// <summary>The look of <see cref="WordKinds"/>; for numbers none.</summary>
    public required byte Look { get; init; }
}
