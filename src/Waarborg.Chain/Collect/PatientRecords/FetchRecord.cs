using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>Fetches one patient's record from the activity's FHIR server and takes it in like any other file. That it was asked for is in the log beforehand. Thread safe.</summary>
public sealed class FetchRecord(IWorkspace workspace, IRecordServer server, ImportRecords importer, TimeProvider clock)
{
    /// <summary>The host that records of an activity are fetched from; null when none is configured.</summary>
    public string? HostOf(string activityId) => server.HostOf(activityId);

    /// <summary>Fetches and takes in.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="number">The patient's number.</param>
    /// <param name="actor">A data steward.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<RecordImport>> FetchAsync(Permit<CollectStage> permit, string number, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        if (server.HostOf(permit.ActivityId) is not { } host) return RecordFileProblems.NoServer();
        if (number?.Trim() is not { Length: > 0 and <= 100 } trimmed) return RecordFileProblems.NoNumber();
        await using (var work = await workspace.BeginAsync(cancellationToken))
        {
            work.Record(new Happening("collect.record-asked", actor, permit.ActivityId, Stage.Collect, ("host", host)));
            await work.CommitAsync(cancellationToken);
        }
        var fetched = await server.FetchAsync(permit.ActivityId, trimmed, cancellationToken);
        if (!fetched.Succeeded) return Outcome<RecordImport>.Failed(fetched.Problems);
        using var content = new MemoryStream(fetched.Value.Bundle.ToArray(), writable: false);
        return await importer.TakeInAsync(permit, content, host, actor, cancellationToken, fetched.Value.Problems);
    }
}
