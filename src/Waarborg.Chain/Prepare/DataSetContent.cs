using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>A data set version in clear, of the people whom the permit covers. In memory only.</summary>
internal sealed record DataSetContent(IReadOnlyList<DataSetContent.Item> Items, IReadOnlyDictionary<string, DataSetContent.Record> Records)
{
    /// <param name="Id">Of the row.</param>
    /// <param name="PersonId">Whose it is.</param>
    /// <param name="Turns">De-identified.</param>
    /// <param name="Original">What it was made from; null when that is gone.</param>
    internal sealed record Item(Guid Id, Guid PersonId, IReadOnlyList<Turn> Turns, Conversation? Original);

    internal sealed record Record(Guid PersonId, Conversation Conversation);

    internal static async Task<DataSetContent?> LoadAsync(
        IWorkspace workspace, KeyRing keys, Permit<PrepareStage> permit, Guid dataSetId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var set = await reading.FindAsync<DataSet>(d => d.Id == dataSetId && d.ActivityId == permit.ActivityId, cancellationToken);
        if (set is null) return null;
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        bool Covered(Guid personId) => people.ContainsKey(personId) && permit.Covers(new SubjectId(personId));
        var items = (await reading.ListAsync<DataSetItem, DataSetItem>(q => q.Where(i => i.DataSetId == dataSetId).OrderBy(i => i.RecordId), cancellationToken))
            .Where(i => Covered(i.PersonId)).ToList();
        var wanted = items.Select(i => i.RecordId).ToHashSet();
        var records = (await reading.ListAsync<CollectedRecord, CollectedRecord>(
                q => q.Where(r => r.ActivityId == set.ActivityId && (r.Kind == RecordKind.Conversation || r.Kind == RecordKind.PatientRecord)), cancellationToken))
            .Where(r => wanted.Contains(r.Id)).ToDictionary(r => r.Id, r => (r.ExternalIdHash, Content: new Record(r.PersonId, RecordTexts.Read(r.Kind, keys.Open(people[r.PersonId], r.Id, r.Payload)))));
        return new DataSetContent(
            items.ConvertAll(i => new Item(
                i.Id, i.PersonId, Read(people[i.PersonId], i.Id, i.Payload).Turns, records.GetValueOrDefault(i.RecordId).Content?.Conversation)),
            records.Values.ToDictionary(r => Convert.ToHexString(r.ExternalIdHash), r => r.Content));

        Conversation Read(Person person, Guid place, byte[] payload) => JsonSerializer.Deserialize<Conversation>(keys.Open(person, place, payload))!;
    }
}
