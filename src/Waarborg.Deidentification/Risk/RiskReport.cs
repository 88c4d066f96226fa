namespace Waarborg.Deidentification;

/// <summary>
/// What is left in a de-identified data set, in the order of ISO/IEC 27559:2022: the context (clause 6), the data (7), how identifiable people are (8); clause 9,
/// governance, is what the organisation does with it.
/// </summary>
public sealed record RiskReport
{
    /// <summary>The most of the personal characters that may be visible, at the upper bound, for another verdict than pseudonymised: 1 in 100.</summary>
    public const double MostVisible = 0.01;

    /// <summary>A seed to use everywhere, so that the same data give the same report.</summary>
    public const int FixedSeed = 27559;

    private RiskReport(RiskCollector data, RiskSample? sample, bool reversible, int seed)
    {
        (Data, Sample, Reversible) = (data, sample, reversible);
        Equivalence = EquivalenceRisk.Of(data.Units);
        var attacks = new Attacks(data.Units, seed);
        (SinglingOut, Linkability, Inference) = (attacks.SinglingOut(), attacks.Linkability(), attacks.Inference());
    }

    /// <summary>The counts.</summary>
    public RiskCollector Data { get; }

    /// <summary>What people marked in a sample, against what was masked; null when nobody looked.</summary>
    public RiskSample? Sample { get; }

    /// <summary>A key or vault leads back to people.</summary>
    public bool Reversible { get; }

    /// <summary>How many people share what remains.</summary>
    public EquivalenceRisk Equivalence { get; }

    /// <summary>Can somebody be singled out?</summary>
    public AttackResult SinglingOut { get; }

    /// <summary>Can records of one person be linked?</summary>
    public AttackResult Linkability { get; }

    /// <summary>Can something be inferred about a person?</summary>
    public AttackResult Inference { get; }

    /// <summary>Pseudonymised, unless all three attacks fail, a sample shows that hardly anything is visible, and nothing leads back.</summary>
    public RiskVerdict Verdict => SinglingOut.Passed && Linkability.Passed && Inference.Passed && !Reversible && Sample is { Visible.High: <= MostVisible }
        ? RiskVerdict.AnonymousOnTheseData : RiskVerdict.Pseudonymised;

    /// <summary>Judges what was gathered.</summary>
    /// <param name="data">What was gathered.</param>
    /// <param name="sample">What people saw in a sample, or null.</param>
    /// <param name="reversible">Whether a key or a vault leads back.</param>
    /// <param name="seed">Makes the attacks repeatable.</param>
    public static RiskReport Judge(RiskCollector data, RiskSample? sample, bool reversible, int seed)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(data, sample, reversible, seed);
    }
}
