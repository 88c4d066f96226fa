namespace Waarborg.Law;

/// <summary>One thing that a document says, or would say if it were known.</summary>
/// <param name="Id">Its id within the section; programs read it.</param>
/// <param name="Label">What people read before it.</param>
/// <param name="Value">The text; null is not known, and shows as a gap.</param>
/// <param name="Origin">Where the text comes from, or the norm that asks for it.</param>
internal sealed record DocumentField(string Id, string Label, string? Value, string? Origin)
{
    /// <summary>Where to state it, such as <c>data.source</c> in the manifest; null when only a person can add it.</summary>
    public string? Where { get; init; }

    /// <summary>Whether the document is incomplete without it. Default true.</summary>
    public bool Required { get; init; } = true;

    /// <summary>What is wrong with a value that is there; null when nothing is.</summary>
    public string? Problem { get; init; }
}
