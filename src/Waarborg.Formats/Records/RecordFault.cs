namespace Waarborg.Formats;

/// <summary>What can be wrong with a record or file.</summary>
public enum RecordFault
{
    /// <summary>Bytes that are no text in the encoding.</summary>
    Encoding,

    /// <summary>Half a character: a surrogate without its other half.</summary>
    LoneSurrogate,

    /// <summary>Not JSON, or not an object.</summary>
    Json,

    /// <summary>Quotes that do not match, or another number of fields than the header.</summary>
    Csv,

    /// <summary>A column that was asked for is not there.</summary>
    MissingColumn,

    /// <summary>Longer than a record may be.</summary>
    TooLong,

    /// <summary>Not a file of this kind, or a damaged one.</summary>
    Damaged,

    /// <summary>Protected with a password.</summary>
    Protected,

    /// <summary>An archive inside the compressed data.</summary>
    NestedArchive,

    /// <summary>Grows out of all proportion when it is unpacked.</summary>
    Bomb,

    /// <summary>Pages that are images: there is no text to read.</summary>
    NoText,

    /// <summary>The vault has no entry that fits.</summary>
    Vault,
}
