using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>
/// Makes a risk report on a data set version: compares it with the originals, and attacks what is left. One step, which writes one row at the end: after a stop it
/// begins anew, and nothing is half there or there twice. The gate is asked first.
/// </summary>
public sealed class RiskHandler(
    IWorkspace workspace, Gatekeeper gatekeeper, KeyRing keys, KnownPeopleLoader knownPeople, Detector detector, TimeProvider clock) : IJobHandler
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "risk";

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var actor = Actor.With(job.StartedBy);
        if ((await gatekeeper.AskAgainAsync<PrepareStage>(job.ActivityId!, actor, cancellationToken)).Value is not Permit<PrepareStage> permit) return JobStep.Refused("gate");
        var setId = job.TargetId;
        if (await IsMadeAsync(job.Id, cancellationToken)) return JobStep.Finished(job.Total);
        if (await DataSetContent.LoadAsync(workspace, keys, permit, setId, cancellationToken) is not { } content) return JobStep.Failed("dataset-missing");
        var known = await knownPeople.LoadAsync(cancellationToken);
        var profile = await ProfileAsync(setId, cancellationToken);
        var collector = new RiskCollector(detector, profile, known);
        var notCompared = 0;
        foreach (var (place, item) in content.Items.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Add(collector, item, known)) notCompared++;
            fraction.Report((double)(place + 1) / content.Items.Count);
        }
        await SaveAsync(job, collector, known.Count, notCompared, actor, cancellationToken);
        return JobStep.Finished(content.Items.Count);
    }

    private bool Add(RiskCollector collector, DataSetContent.Item item, KnownPeople known)
    {
        if (item.Original is not { } original || original.Turns.Count != item.Turns.Count) return false;
        var person = KnownPeopleLoader.KeyOf(item.PersonId);
        var turns = original.Turns.Zip(
            item.Turns, (before, after) => (before.Text, Masked: DeidentifiedText.Recover(before.Text, after.Text, () => detector.Detect(before.Text, known, person)))).ToList();
        if (turns.Exists(turn => turn.Masked is null)) return false;
        foreach (var (text, masked) in turns) collector.Add(person, person, text, masked!);
        return true;
    }

    private async Task<bool> IsMadeAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.FindAsync<RiskAssessment>(a => a.Id == id, cancellationToken) is not null;
    }

    private async Task<DeidentificationProfile> ProfileAsync(Guid setId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var set = await reading.FindAsync<DataSet>(d => d.Id == setId, cancellationToken);
        return DeidentificationProfile.Find(set!.Profile)!;
    }

    private async Task SaveAsync(Job job, RiskCollector collector, int knownPeople, int notCompared, Actor actor, CancellationToken cancellationToken)
    {
        var setId = job.TargetId;
        await using var work = await workspace.BeginAsync(cancellationToken);
        var measured = (await work.ListAsync<Measurement, Measurement>(
            q => q.Where(m => m.DataSetId == setId && m.Visible != null).OrderByDescending(m => m.MeasuredAt).Take(1), cancellationToken)).FirstOrDefault();
        // The originals and the keys of people stay in the stage Collect: whoever has those goes back from a text to somebody.
        var report = RiskFindings.Of(RiskReport.Judge(collector, measured is null ? null : SampleOf(measured), reversible: true, RiskReport.FixedSeed));
        work.Add(new RiskAssessment
        {
            Id = job.Id, DataSetId = setId, Findings = JsonSerializer.Serialize(report), KnownPeople = knownPeople, NotCompared = notCompared, MeasurementId = measured?.Id, MadeBy = actor.Id, MadeAt = clock.GetUtcNow(),
        });
        work.Record(new Happening(
            "prepare.risk-judged", actor, job.ActivityId, Stage.Prepare, ("dataset", setId.ToString()), ("verdict", report.Verdict.ToString()), ("people", (long)report.Equivalence.People)));
        await work.CommitAsync(cancellationToken);
    }

    private static RiskSample SampleOf(Measurement measured) => new(
        new(measured.Visible!.Value, measured.VisibleLow ?? 0, measured.VisibleHigh ?? 1), new(measured.Hits, measured.Total),
        new(measured.QuasiHits ?? 0, measured.QuasiTotal ?? 0), new(measured.PeopleProtected ?? 0, measured.PeopleInSample ?? 0), new(measured.CleanTexts ?? 0, measured.CleanTexts is null ? 0 : measured.SampleSize));
}
