using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>The look of a token: its case, or its number of digits.</summary>
internal static class WordShape
{
    public const int Lower = 0;
    public const int Capital = 1;
    public const int AllCapitals = 2;
    public const int Initial = 3;
    public const int Mixed = 4;
    public const int Letter = 5;
    private const int FirstNumber = 6;

    /// <summary>The shape, a number under 16.</summary>
    public static int Of(in Token token, ReadOnlySpan<char> surface)
    {
        if (token.IsNumber)
            return FirstNumber + surface.Length switch { <= 4 => surface.Length - 1, <= 6 => 4, <= 8 => 5, _ => 6 };
        if (surface.Length == 1)
            return token.StartsUpper ? Initial : Letter;
        if (token.IsAllUpper)
            return AllCapitals;
        foreach (var c in surface[1..])
        {
            if (c < 0x80 ? char.IsAsciiLetterUpper(c) : char.IsUpper(c))
                return Mixed;
        }

        return token.StartsUpper ? Capital : Lower;
    }

    /// <summary>True for a word that begins with a capital.</summary>
    public static bool IsUpper(int shape) => shape is >= Capital and <= Mixed;

    /// <summary>True for a number.</summary>
    public static bool IsNumber(int shape) => shape >= FirstNumber;
}
