namespace Waarborg.Chain.Train;

/// <summary>What an attacker can find out from a model, as measured before it may answer anybody. A floor: a cleverer attack may find more.</summary>
/// <param name="Probes">Questions that an attacker would ask, that were asked.</param>
/// <param name="Leaks">Answers to them in which data of known people turned up.</param>
/// <param name="Prompted">Training questions that were put to the model word for word.</param>
/// <param name="Memorised">Stretches of eight words, in answers to all of these, that stand in conversations of one or two people and in no document.</param>
/// <param name="Attack">How well membership can be told by whoever holds the weights; null when there is nobody to compare with.</param>
/// <param name="Planted">Planted examples that were looked for.</param>
/// <param name="MedianExposure">Their median exposure, in bits; about 1 is what an example that was never planted has.</param>
/// <param name="MostExposure">The most exposure that can be seen with the references at hand, in bits.</param>
public sealed record LeakageReport(
    int Probes, int Leaks, int Prompted, int Memorised, MembershipAttack? Attack, int Planted, double MedianExposure, double MostExposure)
{
    /// <summary>Stretches of eight words that came back and that more than a few people's conversations hold: what employees say to everybody. Not bound.</summary>
    public int Common { get; init; }

    /// <summary>Private training only: the highest epsilon of any shard.</summary>
    public double? Epsilon { get; init; }
}
