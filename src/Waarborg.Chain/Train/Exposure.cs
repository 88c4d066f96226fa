namespace Waarborg.Chain.Train;

/// <summary>How far planted examples stand out in weights among examples that were planted nowhere (Carlini et al. 2019, "The Secret Sharer").</summary>
internal static class Exposure
{
    /// <summary>The exposure of each planted example, in bits, in the order given: from 0 to the logarithm of the number of references and one.</summary>
    /// <param name="planted">How much likelier the weights make each planted example.</param>
    /// <param name="references">How much likelier they make each example that was planted nowhere.</param>
    internal static IEnumerable<double> Of(IEnumerable<double> planted, IReadOnlyCollection<double> references) =>
        planted.Select(gain => Math.Log2(references.Count + 1) - Math.Log2(1 + references.Count(r => r >= gain)));
}
