using Waarborg.Care.Reading;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>What a FHIR server gave about one patient. Personal data: lives in memory only.</summary>
/// <param name="Bundle">One FHIR R4 bundle as UTF-8 JSON.</param>
/// <param name="Problems">What could not be had, each with its place.</param>
public sealed record ServerRecord(ReadOnlyMemory<byte> Bundle, IReadOnlyList<RecordProblem> Problems)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "record";
}
