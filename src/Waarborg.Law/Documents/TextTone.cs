namespace Waarborg.Law;

/// <summary>How a piece of text is meant.</summary>
public enum TextTone
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What matters most, or the label of what follows.</summary>
    Strong,

    /// <summary>A key or a code, to be taken over letter by letter.</summary>
    Code,

    /// <summary>Something that is not known or not right yet.</summary>
    Gap,

    /// <summary>Beside the point: where something comes from.</summary>
    Small,

    /// <summary>A web address (http or https) that can be followed.</summary>
    Link,
}
