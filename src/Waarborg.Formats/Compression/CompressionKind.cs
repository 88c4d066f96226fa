namespace Waarborg.Formats.Compression;

/// <summary>How a file is packed.</summary>
internal enum CompressionKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>gzip (RFC 1952).</summary>
    Gzip,

    /// <summary>Zstandard (RFC 8878).</summary>
    Zstandard,
}
