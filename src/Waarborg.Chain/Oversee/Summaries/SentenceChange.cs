using Waarborg.Chain.Artefacts.Patients;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>What a clinician wants changed in one sentence. Personal data: lives in memory only.</summary>
/// <param name="Line">Which sentence, from 0.</param>
/// <param name="Text">The new sentence; null takes it out.</param>
/// <param name="Why">Why, in the clinician's own words.</param>
/// <param name="Fault">What was wrong with it; null when only the wording changes. A fault counts in the validation report.</param>
/// <param name="Severity">How bad the fault is.</param>
/// <param name="StandBy">Whether the clinician keeps the new sentence although the checker objects.</param>
public sealed record SentenceChange(int Line, string? Text, string Why, FeedbackKind? Fault, FeedbackSeverity Severity, bool StandBy)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => $"sentence {Line}";
}
