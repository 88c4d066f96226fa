namespace Waarborg.Recruitment.Fairness;

/// <summary>What a swap did to the proposals of an assessor.</summary>
/// <param name="Swap">The name of the swap.</param>
/// <param name="Compared">Criteria compared, over all files.</param>
/// <param name="Changed">Criteria whose verdict changed; anything but 0 has to be explained.</param>
/// <param name="Criteria">The ids of the criteria that changed.</param>
public sealed record CounterfactualResult(string Swap, int Compared, int Changed, IReadOnlyList<string> Criteria);
