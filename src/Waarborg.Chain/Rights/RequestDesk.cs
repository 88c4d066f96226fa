using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>Receives requests of people, keeps their clock, and records that it was established who asks. Thread safe.</summary>
public sealed class RequestDesk(IWorkspace workspace, SubjectIndex subjects, TimeProvider clock)
{
    /// <summary>Records a request.</summary>
    /// <param name="kind">What is asked.</param>
    /// <param name="externalId">The organisation's id of the person, for example a customer number.</param>
    /// <param name="activityId">The activity through which it came in.</param>
    /// <param name="actor">Who records it: a data steward, the DPO or a service agent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<RightsRequest>> ReceiveAsync(RequestKind kind, string externalId, string activityId, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo, Role.ServiceAgent)) return CommonProblems.NotAllowed(Role.DataSteward);
        var person = await subjects.FindPersonAsync(externalId, cancellationToken);
        if (person is null || person.ErasedAt is not null) return CommonProblems.NotFound(new("Een persoon met dit nummer", "person with this number"));
        var now = clock.GetUtcNow();
        var request = new RightsRequest
        {
            Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = activityId, Kind = kind, ReceivedAt = now, DueOn = DateOnly.FromDateTime(now.UtcDateTime).AddMonths(1),
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(request);
        work.Record(new Happening(
            "rights.received", actor, activityId, Stage.Rights, ("request", request.Id.ToString()), ("kind", kind.ToString()), ("due", request.DueOn.ToString("O"))), [person]);
        await work.CommitAsync(cancellationToken);
        return request;
    }

    /// <summary>Records that it has been established that the person who asks is the person concerned (GDPR Art. 12(6)).</summary>
    public async Task<Outcome<RightsRequest>> IdentifyAsync(Guid requestId, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo, Role.ServiceAgent)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var request = await work.FindAsync<RightsRequest>(r => r.Id == requestId, cancellationToken);
        if (request is null) return CommonProblems.NotFound(new("Dit verzoek", "request"));
        if (request.IdentifiedAt is not null) return request;
        var person = await work.FindAsync<Person>(p => p.Id == request.PersonId, cancellationToken);
        request.IdentifiedAt = clock.GetUtcNow();
        work.Record(new Happening("rights.identified", actor, request.ActivityId, Stage.Rights, ("request", request.Id.ToString())), person is null ? null : [person]);
        await work.CommitAsync(cancellationToken);
        return request;
    }

    /// <summary>All requests, the ones due first at the top, the answered ones last.</summary>
    public async Task<IReadOnlyList<RightsRequest>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<RightsRequest, RightsRequest>(q => q.OrderBy(r => r.CompletedAt != null).ThenBy(r => r.DueOn), cancellationToken);
    }
}
