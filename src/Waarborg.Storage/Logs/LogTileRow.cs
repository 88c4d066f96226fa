namespace Waarborg.Storage.Logs;

/// <summary>The hash of a full tile, one or more levels above the leaves.</summary>
internal sealed class LogTileRow
{
    public int Level { get; init; }

    public long Index { get; init; }

    public required byte[] Hash { get; init; }
}
