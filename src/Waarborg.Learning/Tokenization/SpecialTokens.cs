namespace Waarborg.Learning;

/// <summary>Tokens that no text can produce; they mark the parts of a dialogue.</summary>
internal static class SpecialTokens
{
    public const int Padding = 0;
    public const int Question = 1;
    public const int Answer = 2;
    public const int End = 3;
    public const int Count = 4;
}
