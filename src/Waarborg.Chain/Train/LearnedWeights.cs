namespace Waarborg.Chain.Train;

/// <summary>What training yields.</summary>
/// <param name="Bytes">The weights with everything that is needed to use them.</param>
/// <param name="Sha256">Hex SHA-256 of the bytes.</param>
/// <param name="Parameters">Number of weights.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record LearnedWeights(byte[] Bytes, string Sha256, long Parameters, double Seconds)
{
    /// <summary>Steps that were taken; 0 where there are none.</summary>
    public int Steps { get; init; }

    /// <summary>Mean loss per answer token of people who are held out, in nats; null without them.</summary>
    public double? HeldOutLoss { get; init; }
}
