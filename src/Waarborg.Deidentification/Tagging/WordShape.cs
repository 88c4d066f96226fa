namespace Waarborg.Deidentification.Tagging;

/// <summary>The look of a token: its case, or its number of digits. A number under 16.</summary>
internal static class WordShape
{
    public const int Lower = 0;
    public const int Capital = 1;
    public const int AllCapitals = 2;
    public const int Initial = 3;
    public const int Mixed = 4;
    public const int Letter = 5;
    private const int FirstNumber = 6;

    /// <summary>The shape of a number of so many digits.</summary>
    public static int OfNumber(int digits) => FirstNumber + digits switch { <= 4 => digits - 1, <= 6 => 4, <= 8 => 5, _ => 6 };

    /// <summary>The shape of a word.</summary>
    /// <param name="length">Its characters, combining marks included.</param>
    /// <param name="startsUpper">It begins with a capital.</param>
    /// <param name="allUpper">All of its letters are capitals.</param>
    /// <param name="upperInside">A letter behind the first is a capital.</param>
    public static int OfWord(int length, bool startsUpper, bool allUpper, bool upperInside) =>
        length == 1 ? startsUpper ? Initial : Letter : allUpper ? AllCapitals : upperInside ? Mixed : startsUpper ? Capital : Lower;

    /// <summary>True for a word that begins with a capital.</summary>
    public static bool IsUpper(int shape) => shape is >= Capital and <= Mixed;

    /// <summary>True for a number.</summary>
    public static bool IsNumber(int shape) => shape >= FirstNumber;
}
