using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Finding;

/// <summary>What a file shows about every criterion of a vacancy, and what a reviewer is warned of. There is no overall score.</summary>
/// <param name="Criteria">In the order of the vacancy.</param>
/// <param name="Warnings">In the order of the documents and of their text.</param>
public sealed record EvidenceReport(IReadOnlyList<CriterionEvidence> Criteria, IReadOnlyList<EvidenceWarning> Warnings);
