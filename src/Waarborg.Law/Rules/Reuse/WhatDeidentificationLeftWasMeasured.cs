namespace Waarborg.Law;

/// <summary>
/// C1-2: the set went through de-identification, what is left was measured on a labelled sample of these data, and the set keeps the label
/// pseudonymous unless a recent anonymity test says otherwise. The keys lie elsewhere, under another owner.
/// </summary>
internal sealed class WhatDeidentificationLeftWasMeasured : ReuseRule
{
    /// <summary>
    /// Least acceptable lower end of the 95 % interval of the recall on direct identifiers. A product default, not law: the law asks for what is
    /// possible (GDPR Art. 25 and 32), and a well-tuned detector reaches nine out of ten on Dutch chat text even at the low end. The lower end is
    /// used so that a small sample cannot pass by luck.
    /// </summary>
    public const double MinimumRecall = 0.90;

    public override string Id => "C1-2";

    protected override Judgement JudgeReuse(GateQuestion question) => Judgement.Worst(
        Measured(question.Facts.Deidentification), Labelled(question.Facts),
        Judgement.Measured(question.Facts.KeysSeparated, "keys-together", "keys-unknown"));

    private static Judgement Measured(DeidentificationFact? measurement) => measurement switch
    {
        null or { SampleSize: <= 0 } => Judgement.Unmeasured("unmeasured"),
        { ResidualKnownIdentifiers: > 0 } => Judgement.Violated("residual", measurement.ResidualKnownIdentifiers),
        { RecallLow: >= MinimumRecall } => Judgement.Met("measured", Tenths(measurement.Recall), Tenths(measurement.RecallLow)),
        _ => Judgement.Violated("recall", Tenths(measurement.RecallLow), Tenths(MinimumRecall)),
    };

    private static Judgement Labelled(Facts facts) => facts.DataSet switch
    {
        null => Judgement.Unmeasured("set-unknown"),
        { LabelledPseudonymous: true } => Judgement.Met(),
        _ => AnonymousIsTestedNotDeclared.HasPassed(facts) ? Judgement.Met() : Judgement.Violated("label"),
    };

    /// <summary>Per cent, to one decimal, rounded down so that a figure never looks better than it is.</summary>
    private static double Tenths(double share) => Math.Floor(share * 1000) / 10;
}
