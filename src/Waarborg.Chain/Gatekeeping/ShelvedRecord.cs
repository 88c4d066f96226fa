using Waarborg.Care.Reading;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>A record off the shelf, in clear. Personal data: lives in memory only.</summary>
/// <param name="Id">The row that it came from.</param>
/// <param name="ImportedAt">When it was imported.</param>
/// <param name="Record">The record.</param>
/// <param name="Problems">What was wrong with the file.</param>
internal sealed record ShelvedRecord(Guid Id, DateTimeOffset ImportedAt, CareRecord Record, IReadOnlyList<RecordProblem> Problems)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "record";
}
