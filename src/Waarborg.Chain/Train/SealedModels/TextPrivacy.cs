namespace Waarborg.Chain.Train.SealedModels;

/// <summary>What training promises about every single person, whatever an attacker knows or does (differential privacy).</summary>
/// <param name="Epsilon">How much likelier anything can have become by one person's texts, as a power of e. An upper bound.</param>
/// <param name="Delta">Chance with which the promise may fail.</param>
/// <param name="Noise">Noise over the most that one person could pull.</param>
/// <param name="Rounds">Rounds of training.</param>
/// <param name="People">People it was trained on, planted ones included.</param>
public sealed record TextPrivacy(double Epsilon, double Delta, double Noise, int Rounds, int People);
