using Waarborg.Care.Reading;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>A patient's record as it is opened. Personal data: lives in memory only.</summary>
/// <param name="PersonId">The pseudonym.</param>
/// <param name="Number">The organisation's number.</param>
/// <param name="Name">Name, or null.</param>
/// <param name="BirthDate">Date of birth, or null.</param>
/// <param name="ImportedAt">When the record was imported.</param>
/// <param name="Resources">The references in it.</param>
/// <param name="Problems">What was wrong with the file.</param>
/// <param name="Emergency">Whether it is open because of an emergency.</param>
/// <param name="NoAi">Whether the patient wants no AI on the record.</param>
public sealed record PatientView(
    Guid PersonId, string Number, string? Name, DateOnly? BirthDate, DateTimeOffset ImportedAt, IReadOnlyList<string> Resources, IReadOnlyList<RecordProblem> Problems,
    bool Emergency, bool NoAi)
{
    /// <summary>Never shows a value.</summary>
    public override string ToString() => "patient";
}
