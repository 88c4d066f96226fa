using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>Has risk reports on data set versions made, and shows them. Thread safe.</summary>
public sealed class RiskDesk(IWorkspace workspace, IJobQueue queue, TimeProvider clock)
{
    /// <summary>Begins a report on a version that is finished. While one is being made for it, that one is returned.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="dataSetId">The version.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Job>> StartAsync(Permit<PrepareStage> permit, Guid dataSetId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.FindAsync<DataSet>(d => d.Id == dataSetId && d.ActivityId == permit.ActivityId && d.CompletedAt != null, cancellationToken) is null)
            return CommonProblems.NotFound(new("Deze dataset", "data set"));
        var busy = await work.FindAsync<Job>(
            j => j.Kind == RiskHandler.JobKind && j.TargetId == dataSetId && (j.State == JobState.Queued || j.State == JobState.Running), cancellationToken);
        if (busy is not null) return busy;
        var job = new Job
        {
            Id = Guid.NewGuid(), Kind = RiskHandler.JobKind, ActivityId = permit.ActivityId, TargetId = dataSetId, StartedBy = actor.Id, CreatedAt = now, UpdatedAt = now,
        };
        work.Add(job);
        work.Record(new Happening("prepare.risk-started", actor, permit.ActivityId, Stage.Prepare, ("dataset", dataSetId.ToString())));
        await work.CommitAsync(cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return job;
    }

    /// <summary>The newest report on a version with its figures; null when there is none.</summary>
    public async Task<(RiskAssessment Assessment, RiskFindings Findings)?> FindAsync(Guid dataSetId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var made = await reading.ListAsync<RiskAssessment, RiskAssessment>(
            q => q.Where(a => a.DataSetId == dataSetId).OrderByDescending(a => a.MadeAt).Take(1), cancellationToken);
        return made.Count == 0 ? null : (made[0], JsonSerializer.Deserialize<RiskFindings>(made[0].Findings)!);
    }

    /// <summary>A report as a file: JSON in the order of ISO/IEC 27559, clauses 6 to 9; null when there is no such report.</summary>
    public async Task<string?> DocumentAsync(Guid assessmentId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await reading.FindAsync<RiskAssessment>(a => a.Id == assessmentId, cancellationToken) is not { } assessment) return null;
        var setId = assessment.DataSetId;
        var set = (await reading.FindAsync<DataSet>(d => d.Id == setId, cancellationToken))!;
        return RiskDocument.Write(
            JsonSerializer.Deserialize<RiskFindings>(assessment.Findings)!,
            new(DeidentificationProfile.Find(set.Profile)!, assessment.KnownPeople, true, "those who may see this data set in Waarborg: data steward and engineer"));
    }
}
