namespace Waarborg.Chain.Train;

/// <summary>
/// Which checkpoint of somebody else a decoder starts from. Part of the recipe, and so of the manifest of each shard, of the log and of the model card. Immutable.
/// </summary>
/// <param name="Name">What its folder is called: letters, digits, dots, hyphens and underscores only.</param>
/// <param name="Family">What its family calls itself, for example <c>llama</c> or <c>qwen2</c>.</param>
/// <param name="Sha256">Hex SHA-256 of its weights, configuration and tokenizer together.</param>
/// <param name="LicenceFile">Name of the licence that came with it; null when none did.</param>
/// <param name="LicenceSha256">Hex SHA-256 of that licence; null when none came.</param>
public sealed record CheckpointStamp(string Name, string Family, string Sha256, string? LicenceFile, string? LicenceSha256)
{
    private const int LongestName = 100;

    /// <summary>A name of a folder as it may stand in a log that outsiders read.</summary>
    /// <param name="folder">Any name.</param>
    public static string NameOf(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var name = string.Concat(folder.Take(LongestName).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));
        return name.Length == 0 ? "-" : name;
    }

    internal bool IsSound => Name == NameOf(Name) && Family.Length > 0 && Sha256.Length == 64;
}
