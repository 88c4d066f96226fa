using Waarborg.Recruitment.Finding;

namespace Waarborg.Recruitment.Claims;

/// <summary>What is left of a language model's claims after the check.</summary>
/// <param name="Criteria">Every criterion of the vacancy, in its order; where nothing of the claims held, what the rules found.</param>
/// <param name="FromModel">Ids of the criteria of which something of the claims held.</param>
/// <param name="Cuts">What was cut.</param>
public sealed record CheckedClaims(IReadOnlyList<CriterionEvidence> Criteria, IReadOnlyList<string> FromModel, ClaimCuts Cuts);
