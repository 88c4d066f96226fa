namespace Waarborg.Deidentification.Reading;

/// <summary>A run of letters (with their combining marks) or a run of ASCII digits. "191B" is two tokens that touch; so is "de_3".</summary>
/// <remarks>Fields that the <see cref="Tokenizer"/> fills where the token stands, because copies of what was just written are slow; after that it is read only.</remarks>
internal struct Token
{
    /// <summary>Offset of the first character in the text.</summary>
    public int Start;

    /// <summary>Offset after the last character.</summary>
    public int End;

    /// <summary>Where the folded token begins in the folded text.</summary>
    public int FoldStart;

    /// <summary>Where it ends there.</summary>
    public int FoldEnd;

    /// <summary>The hash of the folded characters.</summary>
    public ulong Hash;

    /// <summary>The look of the token, of <see cref="Tagging.WordShape"/>.</summary>
    public byte Shape;

    public bool IsNumber;

    public bool StartsUpper;

    public bool IsAllUpper;

    /// <summary>What ends in the gap before the token.</summary>
    public GapEnds EndsBefore;

    public readonly int Length => End - Start;

    public readonly bool IsWord => !IsNumber && End > Start;
}
