using System.Globalization;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>Answers a request for access (GDPR Art. 15): a copy of everything that every stage holds of the person, and where it was used. Thread safe.</summary>
public sealed class ExportSubject(IWorkspace workspace, IEnumerable<IStageParticipant> participants, SubjectIndex index, TimeProvider clock)
{
    private readonly IReadOnlyList<IStageParticipant> _participants = participants.OrderBy(p => p.Stage).ToList();

    /// <summary>Makes the copy and closes the request.</summary>
    /// <param name="permit">From the gate, for this person.</param>
    /// <param name="request">A request for access that has been identified.</param>
    /// <param name="actor">Who answers.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>JSON by stage, with the traces. Personal data: give it to the person, and to nobody else.</returns>
    public async Task<Outcome<JsonObject>> ExportAsync(Permit<RightsStage> permit, RightsRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (request.Kind != RequestKind.Access) return RightsProblems.WrongKind();
        if (!permit.Covers(new SubjectId(request.PersonId))) return RightsProblems.NotCovered();
        var copy = new JsonObject();
        Person? person;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            person = await reading.FindAsync<Person>(p => p.Id == request.PersonId, cancellationToken);
            if (person?.WrappedKey is null) return CommonProblems.NotFound(new("Deze persoon", "person"));
            foreach (var participant in _participants) copy[participant.Stage.ToString().ToLowerInvariant()] = await participant.ExportAsync(reading, person, cancellationToken);
        }
        copy["traces"] = new JsonArray([.. (await index.FindAsync(person, cancellationToken)).Select(t => new JsonObject
        {
            ["stage"] = t.Stage.ToString(), ["kind"] = t.Kind.ToString(), ["id"] = t.Id, ["at"] = t.At.ToString("O", CultureInfo.InvariantCulture),
        })]);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var open = (await work.FindAsync<RightsRequest>(r => r.Id == request.Id, cancellationToken))!;
        open.CompletedAt ??= clock.GetUtcNow();
        work.Record(new Happening("rights.exported", actor, request.ActivityId, Stage.Rights, ("request", request.Id.ToString())), [person]);
        await work.CommitAsync(cancellationToken);
        return copy;
    }
}
