namespace Waarborg.Deidentification;

/// <summary>
/// A risk report in figures, to keep and to read again: counts and shares, no word of the data. Immutable; goes to JSON and back as it is.
/// </summary>
/// <param name="Verdict">What the data set may be called.</param>
/// <param name="Reversible">A key, a vault or the originals lead back.</param>
/// <param name="Texts">Texts seen.</param>
/// <param name="Characters">Characters seen, in the originals.</param>
/// <param name="Found">Findings in the originals, per label.</param>
/// <param name="Replaced">Findings that were replaced, per label.</param>
/// <param name="Left">What the detector still finds, per label.</param>
/// <param name="Sample">What people saw in a sample; null when nobody looked.</param>
/// <param name="Equivalence">How many people share what remains.</param>
/// <param name="SinglingOut">Can somebody be singled out?</param>
/// <param name="Linkability">Can records of one person be linked?</param>
/// <param name="Inference">Can something be inferred about a person?</param>
public sealed record RiskFindings(
    RiskVerdict Verdict, bool Reversible, long Texts, long Characters, IReadOnlyDictionary<EntityLabel, int> Found, IReadOnlyDictionary<EntityLabel, int> Replaced,
    IReadOnlyDictionary<EntityLabel, int> Left, RiskSample? Sample, EquivalenceRisk Equivalence, AttackResult SinglingOut, AttackResult Linkability, AttackResult Inference)
{
    /// <summary>The figures of a report.</summary>
    public static RiskFindings Of(RiskReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var data = report.Data;
        return new(
            report.Verdict, report.Reversible, data.Texts, data.Characters, new Dictionary<EntityLabel, int>(data.Found), new Dictionary<EntityLabel, int>(data.Replaced),
            new Dictionary<EntityLabel, int>(data.Left), report.Sample, report.Equivalence, report.SinglingOut, report.Linkability, report.Inference);
    }
}
