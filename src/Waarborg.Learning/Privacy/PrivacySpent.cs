namespace Waarborg.Learning;

/// <summary>What private training promises about every single person: (epsilon, delta), as reckoned by <see cref="RdpAccountant"/>.</summary>
/// <param name="Epsilon">How much likelier anything at all can have become by one person's data, as a power of e.</param>
/// <param name="Delta">Chance with which the promise may fail.</param>
/// <param name="Order">Order of the divergence at which epsilon was found.</param>
/// <param name="NoiseMultiplier">Noise over clipping norm.</param>
/// <param name="SampleRate">Chance with which a person takes part in a step.</param>
/// <param name="Steps">Steps.</param>
/// <param name="People">People whom it was trained on.</param>
public sealed record PrivacySpent(double Epsilon, double Delta, double Order, double NoiseMultiplier, double SampleRate, int Steps, int People);
