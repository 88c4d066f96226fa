namespace Waarborg.Deidentification.Reading;

/// <summary>What a token is, in one byte, so that many tokens are looked at in one step; none stands outside the text.</summary>
[Flags]
internal enum TokenKind : byte
{
    None = 0,

    /// <summary>A run of digits.</summary>
    Number = 1,

    /// <summary>A run of letters.</summary>
    Word = 2,

    /// <summary>A word that begins with a capital.</summary>
    Upper = 4,

    /// <summary>A word that is all capitals.</summary>
    AllUpper = 8,

    /// <summary>The first token of a line.</summary>
    Line = 16,

    /// <summary>A word whose second letter is a small "v".</summary>
    SecondV = 32,

    /// <summary>A colon stands right behind it.</summary>
    Colon = 64,

    /// <summary>A square or angular bracket stands right before it.</summary>
    Bracketed = 128,
}
