namespace Waarborg.Learning;

/// <summary>What kind of word a term is.</summary>
internal enum TermSort
{
    /// <summary>A word of the documents.</summary>
    Known,

    /// <summary>Not of the documents, but for the same thing as other words.</summary>
    Like,

    /// <summary>Parts of it are words of the documents, or it was brought to a known word.</summary>
    Near,

    /// <summary>Says little.</summary>
    Everyday,

    /// <summary>A word of every trade and household.</summary>
    General,

    /// <summary>Nobody knows it.</summary>
    Unknown,

    /// <summary>Nobody knows it here, and it is known to be about something else.</summary>
    Elsewhere,
}
