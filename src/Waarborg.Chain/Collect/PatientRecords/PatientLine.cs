namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>A patient in somebody's list. Personal data: lives in memory only.</summary>
/// <param name="PersonId">The pseudonym.</param>
/// <param name="Number">The organisation's number.</param>
/// <param name="Name">Name, or null.</param>
/// <param name="BirthDate">Date of birth, or null.</param>
/// <param name="Until">Until when the record is open to whoever asks.</param>
/// <param name="Emergency">Whether it is open because of an emergency.</param>
public sealed record PatientLine(Guid PersonId, string Number, string? Name, DateOnly? BirthDate, DateTimeOffset Until, bool Emergency)
{
    /// <summary>Never shows a value.</summary>
    public override string ToString() => "patient";
}
