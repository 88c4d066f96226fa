using System.Globalization;
using System.Text;
using Waarborg.Chain.Workspace;

namespace Waarborg.Storage.Files;

/// <summary>Remembers the newest checkpoint in a file beside the database. Keep it, or a copy, where whoever can change the database cannot reach. Thread safe.</summary>
public sealed class FileCheckpointWitness(string path) : ICheckpointWitness, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private long _size = -1;

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    /// <inheritdoc />
    public async Task NoteAsync(string checkpoint, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_size < 0) _size = File.Exists(path) ? SizeOf(await File.ReadAllTextAsync(path, cancellationToken)) : 0;
            if (SizeOf(checkpoint) <= _size) return;
            DurableFile.Replace(path, Encoding.UTF8.GetBytes(checkpoint));
            _size = SizeOf(checkpoint);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public async Task<string?> ReadAsync(CancellationToken cancellationToken) => File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : null;

    private static long SizeOf(string checkpoint) =>
        checkpoint.Split('\n') is [_, var size, ..] && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
}
