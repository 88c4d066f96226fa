namespace Waarborg.Law;

/// <summary>How well direct identifiers were removed, measured on a labelled sample of these data.</summary>
/// <param name="MeasuredAt">When it was measured.</param>
/// <param name="SampleSize">How many identifiers the sample holds.</param>
/// <param name="Recall">Share of the direct identifiers that was found, 0 to 1.</param>
/// <param name="RecallLow">Lower end of the 95 % interval of the recall.</param>
/// <param name="RecallHigh">Upper end of that interval.</param>
/// <param name="ResidualKnownIdentifiers">How many identifiers of known people are still in the set.</param>
public sealed record DeidentificationFact(
    DateTimeOffset MeasuredAt, int SampleSize, double Recall, double RecallLow, double RecallHigh, int ResidualKnownIdentifiers);
