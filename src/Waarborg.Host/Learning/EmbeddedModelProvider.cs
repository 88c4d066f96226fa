using Microsoft.Extensions.AI;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;

namespace Waarborg.Host.Learning;

/// <summary>
/// Gives the newest complete model of an activity with those of its shards that have weights. Loaded into the worker once for each state of the shards:
/// after an erasure the key changes, and what the worker had loaded is never used again.
/// </summary>
internal sealed class EmbeddedModelProvider(IWorkspace workspace, KeyRing keys, LearningWorkerClient worker) : IModelProvider, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private string? _loaded;

    public async Task<(IChatClient Client, Guid ModelId)?> FindAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var model = await reading.FirstAsync<Model, Model>(
            q => q.Where(m => m.ActivityId == activityId && m.CompletedAt != null).OrderByDescending(m => m.Number), cancellationToken);
        if (model?.Base is null) return null;
        var shards = await reading.ListAsync<Shard, Shard>(q => q.Where(s => s.ModelId == model.Id && s.Weights != null).OrderBy(s => s.Index), cancellationToken);
        if (shards.Count == 0) return null;
        var key = $"{model.Id:N}:{string.Join(',', shards.Select(s => s.Sha256![..16]))}";
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_loaded != key)
            {
                if (_loaded is not null) await worker.Answerer.UnloadModelAsync(_loaded, cancellationToken);
                await worker.Answerer.LoadModelAsync(
                    key, keys.OpenArtefact(model.Id, model.Base), [.. shards.Select(s => (ReadOnlyMemory<byte>)keys.OpenArtefact(s.Id, s.Weights!))], cancellationToken);
                _loaded = key;
            }
        }
        finally
        {
            _gate.Release();
        }
        return (new EmbeddedChatClient(worker, key), model.Id);
    }

    public void Dispose() => _gate.Dispose();
}
