namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>What a third party sees of a sealed set.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="SmallestCell">The smallest cell that is shown.</param>
/// <param name="Variables">What tables can be asked of.</param>
/// <param name="Results">What was asked, newest first.</param>
/// <param name="WithTexts">Whether a model can be trained in it.</param>
public sealed record InsideView(string Name, string Purpose, DateOnly EndsOn, int SmallestCell, IReadOnlyList<string> Variables, IReadOnlyList<InsideResult> Results, bool WithTexts);
