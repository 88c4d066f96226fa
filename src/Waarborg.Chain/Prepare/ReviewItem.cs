using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Prepare;

/// <summary>One conversation of a <see cref="Review"/>, and what its reader still saw in it. Holds places in the text, never text.</summary>
public sealed class ReviewItem : IOperational
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; init; }

    /// <summary>The item of the data set.</summary>
    public Guid ItemId { get; init; }

    /// <summary>Whose conversation it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Its place in the draw, from 0. An erased person leaves a gap.</summary>
    public int Position { get; init; }

    /// <summary>What was seen, as <see cref="ReviewMark.Write"/> writes it; null until it was read.</summary>
    public string? Marks { get; set; }
}
