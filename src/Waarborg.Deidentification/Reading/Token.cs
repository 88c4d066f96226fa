namespace Waarborg.Deidentification.Reading;

/// <summary>A run of letters (with their combining marks) or a run of ASCII digits. "191B" is two tokens that touch; so is "de_3".</summary>
/// <remarks>The hash is of the folded characters.</remarks>
internal readonly record struct Token(int Start, int End, int FoldStart, int FoldEnd, bool IsNumber, bool StartsUpper, bool IsAllUpper, ulong Hash)
{
    public int Length => End - Start;

    public bool IsWord => !IsNumber && End > Start;
}
