namespace Waarborg.Chain.Train;

/// <summary>What had been learned when a slice was done.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Weights">The checkpoint.</param>
/// <param name="Examples">Question-answer pairs in the slice.</param>
internal sealed record LearnedSlice(Guid Id, LearnedWeights Weights, int Examples);
