using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>What a candidate sees behind the secret link. Personal data: lives in memory only.</summary>
/// <param name="Application">The application.</param>
/// <param name="Opening">The vacancy.</param>
/// <param name="Notice">The notice that was shown before anything was sent.</param>
/// <param name="Content">What was given, as it was kept.</param>
/// <param name="Letters">What was decided, newest first.</param>
/// <param name="Requests">What the candidate brought in, newest first.</param>
/// <param name="HasProposal">Whether a proposal was made.</param>
/// <param name="Model">What went to a configured language model; null when none was asked.</param>
/// <param name="EndsOn">The day on which everything is erased; null while the procedure goes on.</param>
public sealed record CandidateView(
    JobApplication Application, Opening Opening, Notice Notice, ApplicationContent Content, IReadOnlyList<(OutcomeLetter Letter, LetterContent Content)> Letters,
    IReadOnlyList<(CandidateRequest Request, CandidateRequestContent Content)> Requests, bool HasProposal, GuestMessage? Model, DateOnly? EndsOn)
{
    /// <summary>Never the content.</summary>
    public override string ToString() => nameof(CandidateView);
}
