using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect;

/// <summary>Takes a staged import in, one chunk a step. A chunk is taken in and deleted in one transaction, so a repeated step finds it gone.</summary>
public sealed class ImportHandler(IWorkspace workspace, Gatekeeper gatekeeper, KeyRing keys, TimeProvider clock) : IJobHandler
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "import";

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var actor = Actor.With(job.StartedBy);
        var asked = await gatekeeper.AskAgainAsync<CollectStage>(job.ActivityId!, actor, cancellationToken);
        if (asked.Value is not Permit<CollectStage> permit) return JobStep.Refused("gate");
        await using var work = await workspace.BeginAsync(cancellationToken);
        var import = await work.FindAsync<Import>(i => i.Id == job.TargetId, cancellationToken);
        if (import is null) return JobStep.Failed("import-missing");
        if (import.CompletedAt is not null) return JobStep.Finished(job.Total);
        var chunk = await work.FirstAsync<ImportChunk, ImportChunk>(q => q.Where(c => c.ImportId == import.Id).OrderBy(c => c.Index), cancellationToken);
        if (chunk is null) return await CompleteAsync(work, import, actor, job.Total, cancellationToken);
        await TakeInAsync(work, permit, import, chunk, actor, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return JobStep.More("import", chunk.Index + 1, job.Total);
    }

    private async Task<JobStep> CompleteAsync(IUnitOfWork work, Import import, Actor actor, int total, CancellationToken cancellationToken)
    {
        import.CompletedAt = clock.GetUtcNow();
        work.Record(new Happening(
            "collect.imported", actor, import.ActivityId, Stage.Collect, ("import", import.Id.ToString()), ("added", (long)import.Added),
            ("known", (long)import.Known), ("skipped", (long)import.Skipped)));
        await work.CommitAsync(cancellationToken);
        return JobStep.Finished(total);
    }

    private async Task TakeInAsync(
        IUnitOfWork work, Permit<CollectStage> permit, Import import, ImportChunk chunk, Actor actor, CancellationToken cancellationToken)
    {
        var items = JsonSerializer.Deserialize<List<StagedItem>>(keys.OpenArtefact(chunk.Id, chunk.Payload))!;
        var people = await PeopleAsync(work, items, cancellationToken);
        var recordHashes = items.ConvertAll(item => keys.HashExternalId(item.RecordId));
        var known = (await work.ListAsync<CollectedRecord, byte[]>(
            q => q.Where(r => r.ActivityId == import.ActivityId && r.Kind == import.Kind && recordHashes.Contains(r.ExternalIdHash)).Select(r => r.ExternalIdHash),
            cancellationToken)).Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        var touched = new List<Person>();
        for (var i = 0; i < items.Count; i++)
        {
            var person = people[items[i].PersonId];
            if (person.ErasedAt is not null || person.WrappedKey is null || person.Restricted) import.Skipped++;
            else if (!known.Add(Convert.ToHexString(recordHashes[i]))) import.Known++;
            else
            {
                Add(work, permit, import, items[i], recordHashes[i], person);
                touched.Add(person);
                import.Added++;
            }
        }
        await work.DeleteAsync<ImportChunk>(c => c.Id == chunk.Id, cancellationToken);
        work.Record(
            new Happening("collect.chunk", actor, import.ActivityId, Stage.Collect, ("import", import.Id.ToString()), ("chunk", (long)chunk.Index), ("items", (long)items.Count)),
            touched.DistinctBy(p => p.Id));
    }

    private async Task<Dictionary<string, Person>> PeopleAsync(IUnitOfWork work, List<StagedItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.PersonId).Distinct(StringComparer.Ordinal).ToDictionary(id => id, keys.HashExternalId, StringComparer.Ordinal);
        var hashes = ids.Values.ToList();
        var known = (await work.ListAsync<Person, Person>(q => q.Where(p => hashes.Contains(p.ExternalIdHash)), cancellationToken))
            .ToDictionary(p => Convert.ToHexString(p.ExternalIdHash), StringComparer.Ordinal);
        return ids.ToDictionary(
            pair => pair.Key,
            pair =>
            {
                if (known.TryGetValue(Convert.ToHexString(pair.Value), out var person)) return person;
                var added = keys.NewPerson(pair.Key, clock.GetUtcNow());
                work.Add(added);
                return added;
            }, StringComparer.Ordinal);
    }

    private void Add(IUnitOfWork work, Permit<CollectStage> permit, Import import, StagedItem item, byte[] hash, Person person)
    {
        var id = Guid.NewGuid();
        var payload = item.Conversation is not null ? JsonSerializer.Serialize(item.Conversation) : JsonSerializer.Serialize(item.Profile);
        work.Add(new CollectedRecord
        {
            Id = id, PersonId = person.Id, ActivityId = permit.ActivityId, ImportId = import.Id, Kind = import.Kind, ExternalIdHash = hash,
            OccurredAt = item.OccurredAt, Payload = keys.Seal(person, id, payload),
        });
        if (item.Wishes is { } wishes) ImportWishes(work, permit.ActivityId, person, wishes);
    }

    private void ImportWishes(IUnitOfWork work, string activityId, Person person, ImportedWishes wishes)
    {
        var now = clock.GetUtcNow();
        void Wish(WishKind kind) => work.Add(new Wish
        {
            Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = activityId, Kind = kind, At = now, Channel = "import",
        });
        if (wishes.Objected) Wish(WishKind.Objection);
        if (wishes.Consent == "given") Wish(WishKind.ConsentGiven);
        if (wishes.Consent == "withdrawn") Wish(WishKind.ConsentWithdrawn);
        if (wishes.NotifiedOn is { } day)
        {
            work.Add(new NoticeDelivery
            {
                Id = Guid.NewGuid(), PersonId = person.Id, ActivityId = activityId, NoticeId = null, On = day, Outcome = DeliveryOutcome.Claimed,
            });
        }
    }
}
