using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>What can be wrong with what a candidate brings in.</summary>
internal static class CandidateProblems
{
    internal static Problem NoLink() => new("candidate.link", new("Deze link werkt niet (meer). Kijk of u hem helemaal hebt overgenomen.", "This link does not work (any more). See whether you copied all of it."));

    internal static Problem NoText() => new(
        "candidate.text", new($"Schrijf in uw eigen woorden wat u wilt, hooguit {CandidateDesk.LongestText} tekens.", $"Write in your own words what you want, at most {CandidateDesk.LongestText} characters."));

    internal static Problem NothingToContest() => new("candidate.no-decision", new("Er is geen beslissing die u kunt aanvechten.", "There is no decision that you can contest."));

    internal static Problem AlreadyContested() => new("candidate.contested", new("U hebt deze beslissing al aangevochten.", "You have contested this decision already."));

    internal static Problem NoPublicBody() => new(
        "candidate.no-awb", new("Bezwaar volgens de Awb kan alleen bij een overheidsorgaan. Kies 'aanvechten'.", "Objection under the Awb is possible with a public body only. Choose 'contest'."));
}
