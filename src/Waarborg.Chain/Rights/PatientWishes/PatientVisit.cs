using Waarborg.Chain.Artefacts.Patients;

namespace Waarborg.Chain.Rights.PatientWishes;

/// <summary>What a patient sees: who opened the record, and whether AI may be used on it. Personal data: lives in memory only.</summary>
/// <param name="Accesses">The events of the access log with the resources that each was about, newest first.</param>
/// <param name="NoAi">Whether the patient said no to AI.</param>
/// <param name="Summaries">How many summaries there are, drafts included.</param>
/// <param name="Until">Until when the page stays open.</param>
public sealed record PatientVisit(IReadOnlyList<(AccessEntry Entry, IReadOnlyList<string> Resources)> Accesses, bool NoAi, int Summaries, DateTimeOffset Until)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "visit";
}
