namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>What was changed and why, in clear. Personal data: lives in memory only.</summary>
/// <param name="Before">The sentence before.</param>
/// <param name="After">The sentence afterwards; null when it was taken out.</param>
/// <param name="Why">Why, in the clinician's own words.</param>
public sealed record SummaryChange(string Before, string? After, string Why)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "change";
}
