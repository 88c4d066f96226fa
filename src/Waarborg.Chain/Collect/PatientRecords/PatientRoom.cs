using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>Where clinicians open the records of their patients, and where the source of a sentence is read. Each opening is in the access log. Thread safe.</summary>
public sealed class PatientRoom(IWorkspace workspace, PatientDoor door, PatientShelf shelf, KeyRing keys, TimeProvider clock)
{
    /// <summary>The patients whose record is open to a clinician now, by name.</summary>
    public async Task<IReadOnlyList<PatientLine>> MineAsync(Permit<CollectStage> permit, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.Clinician)) return [];
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var open = (await reading.ListAsync<TreatmentRelation, Ground>(
                q => q.Where(r => r.ActivityId == permit.ActivityId && r.AccountId == actor.Id && r.From <= now && r.Until > now).Select(r => new Ground(r.PersonId, r.Until, false)), cancellationToken))
            .Concat(await reading.ListAsync<EmergencyAccess, Ground>(
                q => q.Where(e => e.ActivityId == permit.ActivityId && e.AccountId == actor.Id && e.Until > now).Select(e => new Ground(e.PersonId, e.Until, true)), cancellationToken))
            .GroupBy(g => g.PersonId).Select(g => g.OrderBy(ground => ground.Emergency).ThenByDescending(ground => ground.Until).First()).ToDictionary(g => g.PersonId);
        var ids = open.Keys.ToList();
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => ids.Contains(p.Id) && p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var profiles = await reading.ListAsync<CollectedRecord, CollectedRecord>(
            q => q.Where(r => r.ActivityId == permit.ActivityId && r.Kind == RecordKind.Profile && ids.Contains(r.PersonId)), cancellationToken);
        return
        [
            .. profiles.Where(r => people.ContainsKey(r.PersonId)).Select(r => (Row: r, Profile: Open(people[r.PersonId], r)))
                .Select(p => new PatientLine(p.Row.PersonId, p.Profile.ExternalId, p.Profile.Name, p.Profile.DateOfBirth, open[p.Row.PersonId].Until, open[p.Row.PersonId].Emergency))
                .OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    /// <summary>Opens a patient's record.</summary>
    public async Task<Outcome<PatientView>> OpenAsync(Permit<CollectStage> permit, Guid personId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await door.OpenAsync(work, permit, personId, actor, AccessAction.Opened, [], null, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<PatientView>.Failed(opened.Problems);
        }
        var record = await shelf.NewestAsync(work, opened.Value, cancellationToken);
        if (record is not null) opened.Value.Touch(record.Record.References);
        var row = await work.FirstAsync<CollectedRecord, CollectedRecord>(
            q => q.Where(r => r.ActivityId == permit.ActivityId && r.Kind == RecordKind.Profile && r.PersonId == personId), cancellationToken);
        var wish = await work.NewestObjectionAsync(permit.ActivityId, personId, cancellationToken);
        await work.CommitAsync(cancellationToken);
        if (record is null || row is null) return PatientProblems.NoRecord();
        var profile = Open(opened.Value.Person, row);
        return new PatientView(
            personId, profile.ExternalId, profile.Name, profile.DateOfBirth, record.ImportedAt, record.Record.References, record.Problems, opened.Value.Basis == AccessBasis.Emergency,
            wish == WishKind.Objection);
    }

    /// <summary>Reads the source of a sentence, with the passage marked.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="personId">The patient.</param>
    /// <param name="recordId">The imported record that the summary was made from.</param>
    /// <param name="reference">The resource.</param>
    /// <param name="path">The element.</param>
    /// <param name="quote">The passage, as the citation has it.</param>
    /// <param name="actor">A clinician.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SourceView>> SourceAsync(
        Permit<CollectStage> permit, Guid personId, Guid recordId, string reference, string path, string quote, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await door.OpenAsync(work, permit, personId, actor, AccessAction.SourceRead, [reference], null, cancellationToken);
        var record = opened.Succeeded ? await shelf.FindAsync(work, opened.Value, recordId, cancellationToken) : null;
        await work.CommitAsync(cancellationToken);
        if (!opened.Succeeded) return Outcome<SourceView>.Failed(opened.Problems);
        if (record?.Record.TextAt(reference, path) is not { } text) return CommonProblems.NotFound(new("Deze bron", "source"));
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        return at < 0 ? new SourceView(reference, path, text, "", "") : new SourceView(reference, path, text[..at], quote, text[(at + quote.Length)..]);
    }

    private Profile Open(Person person, CollectedRecord row) => JsonSerializer.Deserialize<Profile>(keys.Open(person, row.Id, row.Payload))!;

    private sealed record Ground(Guid PersonId, DateTimeOffset Until, bool Emergency);
}
