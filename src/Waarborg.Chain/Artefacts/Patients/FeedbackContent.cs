namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A reported fault in clear. Personal data: lives in memory only.</summary>
/// <param name="Sentence">The sentence that it is about; null for something that is missing.</param>
/// <param name="Remark">What the clinician says of it.</param>
public sealed record FeedbackContent(string? Sentence, string Remark)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "feedback";
}
