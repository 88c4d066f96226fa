using Waarborg.Chain.Artefacts.Recruitment;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>A candidate's request as the desk sees it. Personal data: lives in memory only.</summary>
/// <param name="Request">The request.</param>
/// <param name="Reference">The number of the application.</param>
/// <param name="Content">The words.</param>
public sealed record CandidateRequestRow(CandidateRequest Request, string Reference, CandidateRequestContent Content)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => Reference;
}
