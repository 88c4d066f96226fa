using System.Security.Cryptography;
using System.Text.Json;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>
/// Trains a model in a sealed set, then audits it. Each of the two steps is kept whole or not at all: cut off, it is taken again from its start, and nothing of it lies anywhere but in
/// memory. The gate is asked at every step, and again before weights are kept: a model that learned from somebody who meanwhile said no is not kept but trained again.
/// </summary>
public sealed class SealedTrainHandler(
    IWorkspace workspace, Gatekeeper gatekeeper, KeyRing keys, ITextLearner learner, SealedLessons lessons, SealedModelProbe probe, SealedReleaseBounds bounds, SealedRuns runs,
    TimeProvider clock) : IJobHandler
{
    /// <summary>The kind of job. Its target is the model.</summary>
    public const string JobKind = "train-sealed";

    internal const int Steps = 2;

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        using var run = runs.Begin(job.TargetId, cancellationToken);
        try
        {
            return await NextAsync(job, fraction, run.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return JobStep.Refused("cancelled");
        }
    }

    private async Task<JobStep> NextAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var actor = Actor.With(job.StartedBy);
        if (await PermitAsync(job, actor, cancellationToken) is not { } permit) return JobStep.Refused("gate");
        SealedModel model;
        SealedSet set;
        SealedSplit split;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            model = await reading.FindAsync<SealedModel>(m => m.Id == job.TargetId, cancellationToken) ?? throw new InvalidOperationException($"There is no model {job.TargetId}.");
            if (model.Audit is not null) return JobStep.Finished(Steps);
            if (await OpenAsync(reading, model, job, cancellationToken) is not { } open) return JobStep.Refused(model.WipedAt is null ? "closed" : "cancelled");
            set = open;
            split = SealedSplit.Of(model.Id, await lessons.ReadAsync(permit, reading, set, cancellationToken), bounds.LeastPeople);
        }
        if (!split.Enough(bounds.LeastPeople)) return JobStep.Failed("too-few-people");
        return model.Weights is null ? await TrainAsync(job, model, split, actor, fraction, cancellationToken) : await AuditAsync(job, model, set, split, actor, fraction, cancellationToken);
    }

    private async Task<JobStep> TrainAsync(Job job, SealedModel found, SealedSplit split, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var planted = TextCanary.PlantedIn(found.Id, SealedModelProbe.Planted).Select(lesson => (IReadOnlyList<TextLesson>)[lesson]);
        var learned = await learner.TrainAsync([.. split.Inside.Select(p => p.Lessons), .. planted], found.Epsilon, found.Rounds, fraction, cancellationToken);
        if (await PermitAsync(job, actor, cancellationToken) is not { } permit) return JobStep.Refused("gate");
        if (split.Inside.Any(p => !permit.Covers(new SubjectId(p.Person)))) return JobStep.More("sealed-train", 0, Steps);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = (await work.FindAsync<SealedModel>(m => m.Id == found.Id, cancellationToken))!;
        if (await OpenAsync(work, model, job, cancellationToken) is not { } set) return JobStep.Refused(model.WipedAt is null ? "closed" : "cancelled");
        model.Weights = keys.SealBytesIn(set.Id, set.WrappedKey, model.Id, learned.Bytes);
        (model.Sha256, model.Spent, model.TrainedAt) = (learned.Sha256, JsonSerializer.Serialize(learned.Spent), clock.GetUtcNow());
        await work.DeleteAsync<SealedModelMember>(m => m.ModelId == found.Id, cancellationToken);
        foreach (var person in split.Inside) work.Add(new SealedModelMember { ModelId = model.Id, PersonId = person.Person });
        var ids = split.Inside.Select(p => p.Person).ToList();
        work.Record(
            new Happening(
                "train.sealed-model-trained", actor, model.ActivityId, Stage.Train, ("set", set.Id.ToString()), ("model", model.Id.ToString()), ("sha256", learned.Sha256), ("people", (long)ids.Count),
                ("heldOut", (long)split.Outside.Count), ("planted", (long)SealedModelProbe.Planted), ("epsilonMilli", (long)Math.Ceiling(1000 * learned.Spent.Epsilon))),
            await work.ListAsync<Person, Person>(q => q.Where(p => ids.Contains(p.Id)), cancellationToken));
        await work.CommitAsync(cancellationToken);
        return JobStep.More("sealed-audit", 1, Steps);
    }

    private async Task<JobStep> AuditAsync(
        Job job, SealedModel found, SealedSet set, SealedSplit split, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        // Who was learned from is what was kept with the weights, not what would be drawn today.
        HashSet<Guid> members;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
            members = [.. await reading.ListAsync<SealedModelMember, Guid>(q => q.Where(m => m.ModelId == found.Id).Select(m => m.PersonId), cancellationToken)];
        var all = split.Inside.Concat(split.Outside).ToList();
        var kept = new SealedSplit(all.FindAll(p => members.Contains(p.Person)), all.FindAll(p => !members.Contains(p.Person)));
        if (!kept.Enough(bounds.LeastPeople)) return JobStep.Failed("too-few-people");
        var weights = keys.OpenBytesIn(set.Id, set.WrappedKey, found.Id, found.Weights);
        if (Convert.ToHexStringLower(SHA256.HashData(weights)) != found.Sha256) return JobStep.Failed("weights");
        var audited = await probe.RunAsync(found, weights, kept, JsonSerializer.Deserialize<TextPrivacy>(found.Spent!)!, fraction, cancellationToken);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = (await work.FindAsync<SealedModel>(m => m.Id == found.Id, cancellationToken))!;
        if (await OpenAsync(work, model, job, cancellationToken) is null || model.Sha256 != audited.Sha256) return JobStep.Refused(model.WipedAt is null ? "closed" : "cancelled");
        model.Audit = audited.Write();
        var report = audited.Report;
        work.Record(new Happening(
            "train.sealed-model-audited", actor, model.ActivityId, Stage.Train, ("set", set.Id.ToString()), ("model", model.Id.ToString()), ("sha256", audited.Sha256),
            ("leaks", (long)report.Leaks), ("memorised", (long)report.Memorised), ("attackPermille", (long)Math.Round(1000 * (report.Attack?.Area ?? 0.5))),
            ("exposureMillibits", (long)Math.Round(1000 * report.MedianExposure)), ("withheld", bounds.BeatenBy(audited, model.Sha256, 0) ?? "")));
        await work.CommitAsync(cancellationToken);
        return JobStep.Finished(Steps);
    }

    private async Task<Permit<TrainStage>?> PermitAsync(Job job, Actor actor, CancellationToken cancellationToken) =>
        (await gatekeeper.AskAgainAsync<TrainStage>(job.ActivityId!, actor, cancellationToken)).Value as Permit<TrainStage>;

    /// <summary>The set, when it may still be worked in by who asked, and nobody has ended this run.</summary>
    private async Task<SealedSet?> OpenAsync(IReading reading, SealedModel model, Job job, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return model.WipedAt is not null || model.EndsOn < today ? null : await reading.OpenToAsync(model.SetId, model.ActivityId, job.StartedBy, today, cancellationToken);
    }
}
