namespace Waarborg.Learning;

/// <summary>How far a planted example stands out among examples that were never trained on.</summary>
/// <param name="Rank">1 when the model finds it likelier than every reference, up to the number of references plus 1.</param>
/// <param name="References">Number of references it was compared with.</param>
/// <param name="Exposure">
/// Bits: log2(references + 1) − log2(rank) (Carlini et al. 2019). About 1.4 on average for an example that left no trace; the most is
/// log2(references + 1).
/// </param>
public sealed record CanaryExposure(int Rank, int References, double Exposure);
