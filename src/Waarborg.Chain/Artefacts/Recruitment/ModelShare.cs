using Waarborg.Recruitment.Claims;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>The part that a configured language model had in a proposal. Personal data: lives in memory only.</summary>
/// <param name="Message">What was sent to whom, and whether it gave anything.</param>
/// <param name="Criteria">Ids of the criteria of which something of its claims held; empty when the rules alone made the proposal.</param>
/// <param name="Cuts">What was cut out of its claims; null when there were none.</param>
/// <param name="Rules">What the fixed rules found for each criterion, for the reviewer to compare.</param>
public sealed record ModelShare(
    GuestMessage Message, IReadOnlyList<string> Criteria, ClaimCuts? Cuts, IReadOnlyDictionary<string, Waarborg.Recruitment.Finding.Verdict> Rules)
{
    /// <summary>Whether anything of its claims is in the proposal.</summary>
    public bool WasUsed => Criteria.Count > 0;

    /// <summary>Never the content.</summary>
    public override string ToString() => nameof(ModelShare);
}
