using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>A summary in clear, opened in a transaction. Personal data: lives in memory only.</summary>
internal sealed record OpenedSummary(Summary Summary, SummaryContent Content, PatientAccess Access)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "summary";
}
