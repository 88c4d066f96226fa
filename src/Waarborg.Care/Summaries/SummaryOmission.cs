namespace Waarborg.Care.Summaries;

/// <summary>Something a reader would expect that the summary does not hold.</summary>
/// <param name="Kind">A stable word: <c>allergy</c>, <c>problem</c>, <c>medication</c>, <c>directive</c>, <c>result</c>, <c>note</c>.</param>
/// <param name="Text">What is missing.</param>
/// <param name="Resource">Where it stands in the record.</param>
public sealed record SummaryOmission(string Kind, string Text, string Resource);
