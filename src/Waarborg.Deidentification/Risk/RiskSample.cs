namespace Waarborg.Deidentification;

/// <summary>What people saw in a sample of the data set.</summary>
/// <param name="Visible">Share of the personal characters that is still visible, 0 to 1, with its 95 % interval.</param>
/// <param name="Direct">Direct identifiers that were masked in full.</param>
/// <param name="Quasi">Quasi-identifiers that were masked in full.</param>
/// <param name="People">People protected: every mention by name was masked (a marked sample), or no direct identifier was seen in any of their texts (a sample that was read). A total of 0 when it was not counted.</param>
/// <param name="Clean">Texts in which no direct identifier was left.</param>
public sealed record RiskSample(VisibleShare Visible, Proportion Direct, Proportion Quasi, Proportion People, Proportion Clean)
{
    /// <summary>From a sample with marks, measured against a detector.</summary>
    public static RiskSample Of(RecallReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var visible = report.VisibleCharacters;
        return new(new(visible.Value, visible.Low, visible.High), report.Direct, report.Quasi, report.People, report.CleanDocuments);
    }
}
