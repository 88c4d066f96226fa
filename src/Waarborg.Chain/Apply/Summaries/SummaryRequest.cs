namespace Waarborg.Chain.Apply.Summaries;

/// <summary>What is asked of the summariser.</summary>
/// <param name="PersonId">The patient.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>; passages stay in the language of the record.</param>
/// <param name="Specialty">One of <see cref="Artefacts.Patients.SummarySpecialty"/>.</param>
/// <param name="IsShort">Whether it is the short version, for a handover.</param>
/// <param name="Replaces">The withdrawn summary that is made anew, or null.</param>
public sealed record SummaryRequest(Guid PersonId, string Language, string Specialty, bool IsShort, Guid? Replaces = null);
