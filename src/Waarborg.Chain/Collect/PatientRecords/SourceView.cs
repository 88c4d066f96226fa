namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>The source of a sentence with the cited passage in it. Personal data: lives in memory only.</summary>
/// <param name="Reference">For instance <c>DocumentReference/p01-doc-2</c>.</param>
/// <param name="Path">The element.</param>
/// <param name="Before">What stands before the passage.</param>
/// <param name="Passage">The cited passage; empty when it no longer stands there.</param>
/// <param name="After">What stands behind it.</param>
public sealed record SourceView(string Reference, string Path, string Before, string Passage, string After)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "source";
}
