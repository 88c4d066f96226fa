namespace Waarborg.Care.Summaries;

/// <summary>Something in the record that could not be read or used.</summary>
/// <param name="Kind">As in <see cref="Reading.RecordProblem.Kind"/>.</param>
/// <param name="Place">The resource and path, or the position in the file.</param>
/// <param name="Text">What is the matter, in the language of the summary.</param>
public sealed record SummaryWarning(string Kind, string Place, string Text);
