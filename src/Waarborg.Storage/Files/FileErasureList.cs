using System.Text.Json;
using Waarborg.Chain.Rights;

namespace Waarborg.Storage.Files;

/// <summary>The erasure list as a file of JSON lines, only ever appended to, flushed to disk before returning. Keep it apart from the backups. Thread safe.</summary>
public sealed class FileErasureList(string path) : IErasureList, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    /// <inheritdoc />
    public async Task AddAsync(ErasureListEntry entry, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if ((await ReadFileAsync(cancellationToken)).Any(e => e.PersonId == entry.PersonId)) return;
            DurableFile.AppendLine(path, JsonSerializer.Serialize(entry));
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ErasureListEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return await ReadFileAsync(cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>A line that a crash cut off at the end is of an erasure that had not begun: the list is written first.</summary>
    private async Task<List<ErasureListEntry>> ReadFileAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) return [];
        var entries = new List<ErasureListEntry>();
        foreach (var line in await File.ReadAllLinesAsync(path, cancellationToken))
        {
            try
            {
                if (line.Length > 0 && JsonSerializer.Deserialize<ErasureListEntry>(line) is { } entry) entries.Add(entry);
            }
            catch (JsonException)
            {
                continue;
            }
        }
        return entries;
    }
}
