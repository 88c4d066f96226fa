namespace Waarborg.Deidentification.Reading;

/// <summary>What ends between two tokens: noted while the text is cut, because recognisers ask it over and over.</summary>
[Flags]
internal enum GapEnds : byte
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>A line.</summary>
    Line = 1,

    /// <summary>A sentence or a part of one that stands by itself.</summary>
    Sentence = 2,

    /// <summary>A phrase.</summary>
    Phrase = 4,
}
