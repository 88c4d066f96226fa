namespace Waarborg.Storage.Logs;

/// <summary>An entry of the log.</summary>
internal sealed class LogEntryRow
{
    public long Index { get; init; }

    public required byte[] Data { get; init; }

    public required byte[] LeafHash { get; init; }
}
