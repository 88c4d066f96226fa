namespace Waarborg.Law;

/// <summary>A part of a document.</summary>
/// <param name="Id">Its id; programs read it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Fields">What it says.</param>
internal sealed record DocumentSection(string Id, string Title, IReadOnlyList<DocumentField> Fields)
{
    /// <summary>A sentence that comes first, or null.</summary>
    public string? Intro { get; init; }

    /// <summary>Whether it reads as text with headings, for everybody. False: as a table with the origin of each answer, for those who check.</summary>
    public bool Prose { get; init; }
}
