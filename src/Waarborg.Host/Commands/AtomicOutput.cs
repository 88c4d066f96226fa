namespace Waarborg.Host.Commands;

/// <summary>
/// Where a command writes: a file that appears whole or not at all, or standard output. With <c>spool</c> standard output too gets nothing before all is
/// well; without it data go out as they come.
/// </summary>
internal sealed class AtomicOutput : IAsyncDisposable
{
    private readonly string? _target;
    private readonly string? _temporary;
    private readonly bool _toConsole;

    private AtomicOutput(string? target, string? temporary, bool toConsole, Stream stream) =>
        (_target, _temporary, _toConsole, Stream) = (target, temporary, toConsole, stream);

    internal Stream Stream { get; }

    /// <summary>Opens a file beside the target, or what stands for standard output.</summary>
    internal static AtomicOutput Open(string? target, bool spool)
    {
        if (target is null or "-")
        {
            if (!spool) return new(null, null, true, Console.OpenStandardOutput());
            var file = Path.GetTempFileName();
            return new(null, file, true, new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose));
        }
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        return new(target, temporary, false, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 65_536));
    }

    /// <summary>Makes what was written count.</summary>
    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Stream.FlushAsync(cancellationToken);
        if (_target is not null)
        {
            ((FileStream)Stream).Flush(flushToDisk: true);
            await Stream.DisposeAsync();
            File.Move(_temporary!, _target, overwrite: true);
        }
        else if (_toConsole && _temporary is not null)
        {
            Stream.Position = 0;
            await using var console = Console.OpenStandardOutput();
            await Stream.CopyToAsync(console, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (_target is not null && File.Exists(_temporary)) File.Delete(_temporary!);
    }
}
