using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>Where the organisation answers what candidates bring in. A contest is not answered here: another reviewer's decision answers it. Thread safe.</summary>
public sealed class CandidateOffice(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The requests of an activity, open ones first, those due soonest at the top.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<CandidateRequestRow>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var requests = await reading.ListAsync<CandidateRequest, CandidateRequest>(
            q => q.Where(r => r.ActivityId == activityId).OrderBy(r => r.AnsweredAt != null).ThenBy(r => r.DueOn), cancellationToken);
        var ids = requests.Select(r => r.PersonId).ToList();
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => ids.Contains(p.Id) && p.WrappedKey != null && !p.Restricted), cancellationToken)).ToDictionary(p => p.Id);
        var applications = (await reading.ListAsync<JobApplication, Named>(q => q.Where(a => ids.Contains(a.PersonId)).Select(a => new Named(a.Id, a.Reference)), cancellationToken)).ToDictionary(a => a.Id, a => a.Reference);
        return
        [
            .. requests.Where(r => people.ContainsKey(r.PersonId) && applications.ContainsKey(r.ApplicationId)).Select(r => new CandidateRequestRow(
                r, applications[r.ApplicationId], keys.OpenJson<CandidateRequestContent>(people[r.PersonId], r.Id, r.Payload))),
        ];
    }

    /// <summary>Answers an objection, a correction or an objection under the Awb.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="answer">The answer, as the candidate will read it.</param>
    /// <param name="actor">A data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<CandidateRequest>> AnswerAsync(Guid requestId, string answer, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        if (string.IsNullOrWhiteSpace(answer) || answer.Length > CandidateDesk.LongestText) return CandidateProblems.NoText();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var request = await work.FindAsync<CandidateRequest>(r => r.Id == requestId && r.Route != CandidateRoute.Contest, cancellationToken);
        var person = request is null ? null : await work.UsablePersonAsync(request.PersonId, cancellationToken);
        if (request is null || person is null) return CommonProblems.NotFound(new("Dit verzoek", "request"));
        if (request.AnsweredAt is not null) return request;
        var content = keys.OpenJson<CandidateRequestContent>(person, request.Id, request.Payload);
        request.Payload = keys.SealJson(person, request.Id, content with { Answer = answer.Trim() });
        (request.AnsweredAt, request.AnsweredBy) = (clock.GetUtcNow(), actor.Id);
        work.Record(
            new Happening("rights.candidate-answered", actor, request.ActivityId, Stage.Rights, ("request", request.Id.ToString()), ("route", request.Route.ToString())), [person]);
        await work.CommitAsync(cancellationToken);
        return request;
    }

    private sealed record Named(Guid Id, string Reference);
}
