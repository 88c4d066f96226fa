using Waarborg.Recruitment.Finding;

namespace Waarborg.Recruitment.Explaining;

/// <summary>One criterion as it weighed in a decision.</summary>
/// <param name="Id">The criterion.</param>
/// <param name="Found">What the reviewer found.</param>
/// <param name="Proposal">The proposal as it was shown; null on the route without AI.</param>
public sealed record ReviewedCriterion(string Id, Verdict Found, CriterionEvidence? Proposal);
