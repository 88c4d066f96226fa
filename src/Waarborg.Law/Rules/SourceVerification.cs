namespace Waarborg.Law;

/// <summary>How well the text of a norm was checked.</summary>
public enum SourceVerification
{
    /// <summary>The text itself was read, or a faithful reproduction.</summary>
    Primary,

    /// <summary>A source that quotes or explains it was read.</summary>
    Secondary,

    /// <summary>General knowledge; the text was not looked up.</summary>
    Unverified,
}
