using Waarborg.Chain.Artefacts.Patients;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>A summary as a clinician reads it. Personal data: lives in memory only.</summary>
/// <param name="Summary">The row.</param>
/// <param name="Content">The content.</param>
/// <param name="Changes">What was changed, oldest first.</param>
/// <param name="Deliveries">To whom it went, oldest first.</param>
/// <param name="Reports">The faults reported.</param>
/// <param name="Released">Whether its specialty was released; null while on trial, false when stopped.</param>
/// <param name="ReplacedBy">The summary that replaces it, or null.</param>
public sealed record SummaryView(
    Summary Summary, SummaryContent Content, IReadOnlyList<(SummaryEdit Edit, SummaryChange Change)> Changes, IReadOnlyList<(SummaryDelivery Delivery, string Recipient)> Deliveries,
    IReadOnlyList<(SummaryFeedback Feedback, FeedbackContent Content)> Reports, bool? Released, Guid? ReplacedBy)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "summary";
}
