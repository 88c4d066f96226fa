namespace Waarborg.Deidentification.Reading;

/// <summary>What stands between two tokens, in one byte, so that many gaps are looked at in one step.</summary>
internal enum GapKind : byte
{
    /// <summary>Outside the text.</summary>
    None = 0,

    /// <summary>Nothing: the tokens touch.</summary>
    Touch,

    /// <summary>One space.</summary>
    Blank,

    /// <summary>A comma and a space.</summary>
    Comma,

    /// <summary>A full stop.</summary>
    Stop,

    /// <summary>A full stop and a space.</summary>
    StopBlank,

    /// <summary>A hyphen.</summary>
    Dash,

    /// <summary>A stroke.</summary>
    Stroke,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A colon and a space.</summary>
    ColonBlank,

    /// <summary>An exclamation mark and a space.</summary>
    ExclamationBlank,

    /// <summary>Holds the end of a line.</summary>
    Line,

    /// <summary>Anything else.</summary>
    Other,
}
