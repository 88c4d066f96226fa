namespace Waarborg.Evidence;

/// <summary>What can be wrong with a log.</summary>
public enum LogProblemKind
{
    /// <summary>The log serves no checkpoint.</summary>
    NoCheckpoint,

    /// <summary>The checkpoint is not signed by the key, or its signature does not fit.</summary>
    BadSignature,

    /// <summary>The checkpoint, or the one seen last, is of another log.</summary>
    WrongOrigin,

    /// <summary>Entries or hashes that the checkpoint promises are not served.</summary>
    MissingTile,

    /// <summary>An entry does not fit the leaf hash that the log serves for it.</summary>
    EntryHashMismatch,

    /// <summary>A hash higher in the tree does not fit the entries below it.</summary>
    TileHashMismatch,

    /// <summary>The entries do not lead to the root that the checkpoint signs.</summary>
    RootMismatch,

    /// <summary>The log is shorter than it was when seen last.</summary>
    Truncated,

    /// <summary>The log no longer begins with what was seen last: its history was rewritten.</summary>
    Forked,

    /// <summary>Something is not in the format of the specification.</summary>
    Malformed,
}
