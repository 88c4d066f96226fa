namespace Waarborg.Storage.Logs;

/// <summary>The one row that says how far the log has come.</summary>
internal sealed class LogHeadRow
{
    public const int TheId = 1;

    public int Id { get; init; } = TheId;

    public long Size { get; set; }

    /// <summary>Hashes of the compact range, 32 bytes each, largest subtree first.</summary>
    public required byte[] Frontier { get; set; }

    public required string Checkpoint { get; set; }
}
