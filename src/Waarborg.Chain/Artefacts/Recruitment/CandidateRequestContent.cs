namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A candidate's request in clear. Personal data: lives in memory only.</summary>
/// <param name="Text">The candidate's own words.</param>
/// <param name="Answer">The answer; null while open, and for a contest, which a new decision answers.</param>
public sealed record CandidateRequestContent(string Text, string? Answer = null)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => nameof(CandidateRequestContent);
}
