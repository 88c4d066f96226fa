namespace Waarborg.Deidentification.Streaming;

/// <summary>A stretch of a long text with context on both sides.</summary>
/// <param name="Text">Context before, the stretch, context behind.</param>
/// <param name="From">Where the stretch begins.</param>
/// <param name="Until">Where it ends; no finding spans this place.</param>
/// <param name="Entities">The findings in all of <paramref name="Text"/> that do not begin before <paramref name="From"/>.</param>
internal readonly record struct TextWindow(string Text, int From, int Until, IReadOnlyList<Entity> Entities)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(TextWindow);
}
