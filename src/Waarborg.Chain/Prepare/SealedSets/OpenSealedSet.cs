using System.Text.Json;
using Waarborg.Care.Facts;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>
/// Puts a sealed data set together for a third party: of the people for whom the gate says yes, only what can be counted, under a key of the set's own. Thread safe.
/// </summary>
public sealed class OpenSealedSet(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>Opens a set.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="plan">What was agreed.</param>
    /// <param name="actor">A data steward.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SealedSet>> OpenAsync(Permit<PrepareStage> permit, SealedSetPlan plan, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(plan);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (plan.Check(today) is { } problem) return problem;
        await using var work = await workspace.BeginAsync(cancellationToken);
        var rows = await RowsAsync(work, permit, today, cancellationToken);
        if (rows.Count == 0) return SealedSetProblems.Empty();
        var texts = plan.WithTexts ? await TextsAsync(work, permit, rows.ConvertAll(r => r.Person), cancellationToken) : [];
        if (plan.WithTexts && texts.Count == 0) return SealedSetProblems.NoTexts();
        var id = Guid.NewGuid();
        var wrapped = keys.NewSetKey(id);
        var set = new SealedSet
        {
            Id = id, ActivityId = permit.ActivityId, Name = plan.Name.Trim(), Purpose = plan.Purpose.Trim(), ThirdParty = plan.ThirdParty.Trim(), EndsOn = plan.EndsOn,
            SmallestCell = plan.SmallestCell, Rows = rows.Count, WithTexts = plan.WithTexts, WrappedKey = wrapped, OpenedAt = now, OpenedBy = actor.Id,
        };
        work.Add(set);
        foreach (var (person, variables) in rows)
        {
            var row = Guid.NewGuid();
            work.Add(new SealedRow { Id = row, SetId = id, PersonId = person.Id, Payload = keys.SealIn(id, wrapped, row, JsonSerializer.Serialize(variables)) });
        }
        foreach (var (person, text) in texts)
        {
            var place = Guid.NewGuid();
            work.Add(new SealedText { Id = place, SetId = id, PersonId = person.Id, Payload = keys.SealIn(id, wrapped, place, text) });
        }
        foreach (var account in plan.Accounts.Distinct()) work.Add(new SealedSetMember { SetId = id, AccountId = account });
        work.Record(
            new Happening(
                "prepare.sealed-set-opened", actor, permit.ActivityId, Stage.Prepare, ("set", id.ToString()), ("people", (long)rows.Count), ("members", (long)plan.Accounts.Distinct().Count()),
                ("endsOn", plan.EndsOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture)), ("smallestCell", (long)plan.SmallestCell), ("texts", (long)texts.Count)),
            rows.Select(r => r.Person));
        await work.CommitAsync(cancellationToken);
        return set;
    }

    /// <summary>The masked texts of these people, out of the newest prepared data set: never out of the record itself.</summary>
    private async Task<List<(Person Person, string Text)>> TextsAsync(IReading reading, Permit<PrepareStage> permit, List<Person> people, CancellationToken cancellationToken)
    {
        if (await reading.NewestDataSetAsync(permit.ActivityId, cancellationToken) is not { } set) return [];
        var known = people.ToDictionary(p => p.Id);
        var setId = set.Id;
        var items = await reading.ListAsync<DataSetItem, DataSetItem>(q => q.Where(i => i.DataSetId == setId).OrderBy(i => i.RecordId), cancellationToken);
        return
        [
            .. items.Where(i => known.ContainsKey(i.PersonId)).SelectMany(i =>
                JsonSerializer.Deserialize<Conversation>(keys.Open(known[i.PersonId], i.Id, i.Payload))!.Turns.Select(turn => (known[i.PersonId], turn.Text))),
        ];
    }

    private async Task<List<(Person Person, IReadOnlyDictionary<string, string> Variables)>> RowsAsync(
        IReading reading, Permit<PrepareStage> permit, DateOnly today, CancellationToken cancellationToken)
    {
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var newest = await reading.ListAsync<CollectedRecord, Newest>(
            q => q.Where(r => r.ActivityId == permit.ActivityId && r.Kind == RecordKind.PatientRecord).OrderByDescending(r => r.OccurredAt).Select(r => new Newest(r.Id, r.PersonId)), cancellationToken);
        var rows = new List<(Person, IReadOnlyDictionary<string, string>)>();
        foreach (var (recordId, personId) in newest.DistinctBy(n => n.PersonId))
        {
            if (!people.TryGetValue(personId, out var person) || !permit.Covers(person.SubjectId)) continue;
            var record = (await reading.FindAsync<CollectedRecord>(r => r.Id == recordId, cancellationToken))!;
            var file = JsonSerializer.Deserialize<PatientFile>(keys.Open(person, record.Id, record.Payload))!;
            rows.Add((person, RecordVariables.Of(file.Read(), today)));
        }
        return rows;
    }

    private sealed record Newest(Guid Id, Guid PersonId);
}
