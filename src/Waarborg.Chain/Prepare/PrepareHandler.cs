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
/// De-identifies the permitted records, a batch a step. The gate is asked again at every step, so that somebody who objects meanwhile is left out of what is still to come;
/// training asks again too and takes no items of excluded people.
/// </summary>
public sealed class PrepareHandler(
    IWorkspace workspace, Gatekeeper gatekeeper, KeyRing keys, KnownPeopleLoader knownPeople, Detector detector, Deidentifier deidentifier, TimeProvider clock)
    : IJobHandler
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "prepare";

    private const int BatchSize = 100;

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var actor = Actor.With(job.StartedBy);
        var asked = await gatekeeper.AskAgainAsync<PrepareStage>(job.ActivityId!, actor, cancellationToken);
        if (asked.Value is not Permit<PrepareStage> permit) return JobStep.Refused("gate");
        var known = await knownPeople.LoadAsync(cancellationToken);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var set = await work.FindAsync<DataSet>(d => d.Id == job.TargetId, cancellationToken);
        if (set is null) return JobStep.Failed("dataset-missing");
        if (set.CompletedAt is not null) return JobStep.Finished(job.Total);
        var records = await RecordTexts.ListAsync(work, set.ActivityId, cancellationToken);
        var done = (await work.ListAsync<DataSetItem, Guid>(q => q.Where(i => i.DataSetId == set.Id).Select(i => i.RecordId), cancellationToken)).ToHashSet();
        var permitted = records.Where(r => permit.Covers(new SubjectId(r.Person))).ToList();
        var batch = permitted.Where(r => !done.Contains(r.Record)).Take(BatchSize).ToList();
        if (batch.Count == 0) return await CompleteAsync(work, set, records.Count - permitted.Count, actor, cancellationToken);
        await AddAsync(work, set, batch, known, actor, fraction, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return JobStep.More("deidentify", done.Count + batch.Count, permitted.Count);
    }

    private async Task AddAsync(
        IUnitOfWork work, DataSet set, List<RecordTexts.Owned> batch, KnownPeople known, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var recordIds = batch.ConvertAll(r => r.Record);
        var personIds = batch.ConvertAll(r => r.Person);
        var records = await work.ListAsync<CollectedRecord, CollectedRecord>(q => q.Where(r => recordIds.Contains(r.Id)), cancellationToken);
        var people = (await work.ListAsync<Person, Person>(q => q.Where(p => personIds.Contains(p.Id) && p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var profile = DeidentificationProfile.Find(set.Profile)!;
        // Within an activity somebody keeps a pseudonym; over activities nobody without the master key can link them.
        var key = profile.NeedsKey ? PseudonymKey.Create(keys.PseudonymSecret.Span).ForPurpose(set.ActivityId) : null;
        foreach (var record in records)
        {
            var person = people[record.PersonId];
            var conversation = RecordTexts.Read(record.Kind, keys.Open(person, record.Id, record.Payload));
            var turns = conversation.Turns.Select(turn =>
            {
                var masked = deidentifier.Apply(turn.Text, profile, known, KnownPeopleLoader.KeyOf(person.Id), key);
                set.Entities += masked.Replacements.Count;
                set.BsnsLeft += detector.Detect(masked.Text).Count(e => e.Label == EntityLabel.Bsn);
                set.SpecialCategories += masked.Replacements.Count(r => r.Label == EntityLabel.Demographic);
                return turn with { Text = masked.Text };
            }).ToList();
            var id = Guid.NewGuid();
            work.Add(new DataSetItem
            {
                Id = id, DataSetId = set.Id, RecordId = record.Id, PersonId = person.Id, OccurredAt = record.OccurredAt,
                Payload = keys.Seal(person, id, JsonSerializer.Serialize(new Conversation("", conversation.Channel, turns))),
            });
            set.Records++;
        }
        fraction.Report(1);
        work.Record(
            new Happening("prepare.batch", actor, set.ActivityId, Stage.Prepare, ("dataset", set.Id.ToString()), ("records", (long)records.Count)), people.Values);
    }

    private async Task<JobStep> CompleteAsync(IUnitOfWork work, DataSet set, int excluded, Actor actor, CancellationToken cancellationToken)
    {
        set.CompletedAt = clock.GetUtcNow();
        set.Excluded = excluded;
        work.Record(new Happening(
            "prepare.completed", actor, set.ActivityId, Stage.Prepare, ("dataset", set.Id.ToString()), ("records", (long)set.Records), ("excluded", (long)excluded),
            ("entities", (long)set.Entities)));
        await work.CommitAsync(cancellationToken);
        return JobStep.Finished(set.Records);
    }
}
