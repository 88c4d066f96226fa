using System.Security.Cryptography;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Answers from the organisation's documents, found with the help of the conversations of people who may be learned from. Which those are is asked at every question:
/// whoever objects or is erased no longer helps from the next question on. Where the gate does not permit training, the documents are searched alone. Thread safe.
/// </summary>
public sealed class ConversationLibrary(IWorkspace workspace, Gatekeeper gatekeeper, KeyRing keys, IAnswerFinder finder) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, (string State, IAnswerIndex Index)> _indexes = new(StringComparer.Ordinal);

    /// <summary>Finds an answer.</summary>
    /// <param name="permit">From the gate, for applying.</param>
    /// <param name="question">The question, masked or not; it is not kept.</param>
    /// <param name="passages">The organisation's passages.</param>
    /// <param name="actor">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was found, or null when there are no passages.</returns>
    public async Task<FoundText?> FindAsync(
        Permit<ApplyStage> permit, string question, IReadOnlyList<Passage> passages, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        if (passages.Count == 0) return null;
        var asked = await gatekeeper.AskAgainAsync<TrainStage>(permit.ActivityId, actor, cancellationToken);
        var items = asked.Value is Permit<TrainStage> learning ? await ItemsAsync(learning, permit.ActivityId, cancellationToken) : [];
        var state = StateOf(passages, items);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!_indexes.TryGetValue(permit.ActivityId, out var known) || known.State != state)
                _indexes[permit.ActivityId] = known = (state, finder.Index(passages, await ExchangesAsync(items, cancellationToken)));
            return known.Index.Find(question);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private async Task<List<ItemOwner>> ItemsAsync(Permit<TrainStage> learning, string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await reading.NewestDataSetAsync(activityId, cancellationToken) is not { } set) return [];
        var items = await reading.ListAsync<DataSetItem, ItemOwner>(
            q => q.Where(i => i.DataSetId == set.Id).OrderBy(i => i.RecordId).Select(i => new ItemOwner(i.Id, i.PersonId)), cancellationToken);
        return items.FindAll(i => learning.Covers(new SubjectId(i.PersonId)));
    }

    private async Task<List<Exchange>> ExchangesAsync(List<ItemOwner> owners, CancellationToken cancellationToken)
    {
        var ids = owners.ConvertAll(o => o.ItemId);
        var personIds = owners.ConvertAll(o => o.PersonId);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => personIds.Contains(p.Id) && p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var items = await reading.ListAsync<DataSetItem, DataSetItem>(q => q.Where(i => ids.Contains(i.Id)).OrderBy(i => i.RecordId), cancellationToken);
        return [.. items.Where(i => people.ContainsKey(i.PersonId))
            .SelectMany(i => Exchange.Of(JsonSerializer.Deserialize<Conversation>(keys.Open(people[i.PersonId], i.Id, i.Payload))!))];
    }

    private static string StateOf(IReadOnlyList<Passage> passages, List<ItemOwner> items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var passage in passages) hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(passage));
        foreach (var item in items) hash.AppendData(item.ItemId.ToByteArray());
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed record ItemOwner(Guid ItemId, Guid PersonId);
}
