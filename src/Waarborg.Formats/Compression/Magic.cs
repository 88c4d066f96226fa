namespace Waarborg.Formats.Compression;

/// <summary>The bytes with which files begin.</summary>
internal static class Magic
{
    /// <summary>The most bytes that are needed to tell.</summary>
    public const int Length = 8;

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    private static ReadOnlySpan<byte> Zstandard => [0x28, 0xB5, 0x2F, 0xFD];

    private static ReadOnlySpan<byte> Xz => [0xFD, 0x37, 0x7A, 0x58, 0x5A];

    private static ReadOnlySpan<byte> SevenZip => [0x37, 0x7A, 0xBC, 0xAF];

    private static ReadOnlySpan<byte> Zip => [0x50, 0x4B, 3, 4];

    private static ReadOnlySpan<byte> EmptyZip => [0x50, 0x4B, 5, 6];

    private static ReadOnlySpan<byte> OfficeEncrypted => [0xD0, 0xCF, 0x11, 0xE0];

    public static CompressionKind KindOf(ReadOnlySpan<byte> start) =>
        start.StartsWith(Gzip) ? CompressionKind.Gzip : start.StartsWith(Zstandard) ? CompressionKind.Zstandard : CompressionKind.None;

    /// <summary>True for archives and packed files of all common kinds: zip, gzip, Zstandard, bzip2, xz, 7z, rar.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> start) => KindOf(start) != CompressionKind.None || start.StartsWith(Zip) || start.StartsWith(EmptyZip)
        || start.StartsWith("BZh"u8) || start.StartsWith(Xz) || start.StartsWith(SevenZip) || start.StartsWith("Rar!"u8);

    /// <summary>The container in which Office keeps documents that need a password.</summary>
    public static bool IsOfficeEncrypted(ReadOnlySpan<byte> start) => start.StartsWith(OfficeEncrypted);
}
