using Waarborg.Recruitment.Finding;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A proposal in clear, over the blind documents. Personal data: lives in memory only.</summary>
/// <param name="Criteria">In the order of the vacancy; the offsets of passages are those of the blind documents.</param>
/// <param name="Warnings">What the reviewer is warned of.</param>
/// <param name="Dropped">How many passages were left out because they did not stand in the file word for word.</param>
/// <param name="KnownWrong">For a control case: the criterion about which the proposal is wrong on purpose; otherwise null.</param>
/// <param name="Model">The part that a configured language model had in it; null when none is configured.</param>
public sealed record ProposalContent(
    IReadOnlyList<CriterionEvidence> Criteria, IReadOnlyList<ProposedWarning> Warnings, int Dropped, string? KnownWrong = null, ModelShare? Model = null)
{
    /// <summary>Never the content.</summary>
    public override string ToString() => nameof(ProposalContent);
}
