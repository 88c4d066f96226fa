using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Finding;

/// <summary>What a file shows about one criterion.</summary>
/// <param name="Id">The criterion's id.</param>
/// <param name="Verdict">The proposal.</param>
/// <param name="Passages">The literal passages that bear on it, for and against, in the order of the file.</param>
/// <param name="Missing">What is missing or in doubt; null when nothing is.</param>
/// <param name="Months">For experience: the months that count, overlaps counted once; otherwise null.</param>
public sealed record CriterionEvidence(string Id, Verdict Verdict, IReadOnlyList<EvidencePassage> Passages, BilingualText? Missing, double? Months = null);
