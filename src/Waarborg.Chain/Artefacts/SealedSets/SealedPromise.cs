using System.Text.Json;

namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>What the training of a model in a sealed set promised about every single person, read from what is kept with the model. It stays when the weights are wiped.</summary>
/// <param name="Epsilon">How much likelier anything can have become by one person's texts, as a power of e.</param>
/// <param name="Delta">Chance with which the promise may fail.</param>
/// <param name="People">People who were learned from, before anybody of them was erased.</param>
internal sealed record SealedPromise(double Epsilon, double Delta, int People)
{
    /// <summary>Invented people whose sentences are planted in every model, so that its audit has something to look for.</summary>
    internal const int Planted = 8;

    /// <summary>The promise of a model; null while it is not trained. What is not there bounds nothing.</summary>
    internal static SealedPromise? Of(string? spent)
    {
        if (spent is null) return null;
        var kept = JsonSerializer.Deserialize<Kept>(spent)!;
        return new SealedPromise(kept.Epsilon ?? double.PositiveInfinity, kept.Delta ?? 1, Math.Max(0, (kept.People ?? 0) - Planted));
    }

    private sealed record Kept(double? Epsilon, double? Delta, int? People);
}
