using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// Looks whether a text may hide something from a reader of letters, which few texts do: one pass, sixteen characters at a time.
/// What it says of blanks and digits is exact; what it says of strange characters is a first sieve.
/// </summary>
internal readonly record struct Disguises
{
    private const int Lanes = 16;

    /// <summary>How far beyond a character the pass looks.</summary>
    private const int Ahead = 2;

    /// <summary>So many blanks stand at most between the letters of a word that is spread; twice as many and one more between words.</summary>
    public const int MostBlanks = 3;

    /// <summary>No invisible sign or letter of another script lies below this, but for the soft hyphen.</summary>
    private const char FirstStrange = '\u0370';

    // Dashes, quotation marks and signs of money lie between these and are not strange; neither is what two code units write, nor any sign of East Asia but the wide ones.
    private const char LastMark = '\u200F';
    private const char FirstTurn = '\u202A';
    private const char LastInvisible = '\u2064';
    private const char ByteOrder = '\uFEFF';
    private const char SoftHyphen = '\u00AD';

    /// <summary>There is a character beyond the Latin ones, or a soft hyphen.</summary>
    public bool MayBeStrange { get; private init; }

    /// <summary>Two letters or digits in a row stand alone between blanks: " a b ".</summary>
    public bool HasSpread { get; private init; }

    /// <summary>A digit stands beside an O or l: "O6", "1l".</summary>
    public bool HasFalseDigit { get; private init; }

    public static Disguises In(ReadOnlySpan<char> text)
    {
        var signs = MemoryMarshal.Cast<char, ushort>(text);
        ref var first = ref MemoryMarshal.GetReference(signs);
        bool spread = false;
        var (strangeSigns, digits) = (Vector256<ushort>.Zero, Vector256<ushort>.Zero);
        var i = 0;
        for (; i + Lanes + Ahead <= signs.Length; i += Lanes)
        {
            var here = Vector256.LoadUnsafe(ref first, (nuint)i);
            var next = Vector256.LoadUnsafe(ref first, (nuint)i + 1);
            strangeSigns |= Between(here, FirstStrange, LastMark) | Between(here, FirstTurn, LastInvisible) | Between(here, ByteOrder, char.MaxValue) | Between(here, SoftHyphen, SoftHyphen);
            digits |= (DigitsOf(here) & FalseOf(next)) | (FalseOf(here) & DigitsOf(next));
            var alone = BlanksOf(here) & ~BlanksOf(next) & BlanksOf(Vector256.LoadUnsafe(ref first, (nuint)i + 2));
            for (var left = alone.ExtractMostSignificantBits(); left != 0; left &= left - 1)
                spread |= IsSpread(text, i + int.TrailingZeroCount((int)left));
        }

        var (strange, digit) = (strangeSigns != Vector256<ushort>.Zero, digits != Vector256<ushort>.Zero);
        for (; i < text.Length; i++)
        {
            strange |= text[i] is (>= FirstStrange and <= LastMark) or (>= FirstTurn and <= LastInvisible) or >= ByteOrder or SoftHyphen;
            spread |= IsSpread(text, i);
            digit |= i + 1 < text.Length && ((char.IsAsciiDigit(text[i]) && IsFalseDigit(text[i + 1])) || (IsFalseDigit(text[i]) && char.IsAsciiDigit(text[i + 1])));
        }

        return new() { MayBeStrange = strange, HasSpread = spread, HasFalseDigit = digit };
    }

    /// <summary>A letter that is taken for a digit.</summary>
    public static bool IsFalseDigit(char c) => c is 'O' or 'o' or 'l' or 'I';

    private static bool IsSpread(ReadOnlySpan<char> text, int at)
    {
        if (!IsAlone(text, at))
            return false;
        var next = at + 2;
        while (next - at - 2 < 2 * MostBlanks && next + 1 < text.Length && text[next + 1] == ' ')
            next++;
        return IsAlone(text, next);
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int at) => at + 2 < text.Length && text[at] == ' ' && char.IsLetterOrDigit(text[at + 1]) && text[at + 2] == ' ';

    private static Vector256<ushort> Between(Vector256<ushort> signs, char first, char last) =>
        Vector256.LessThanOrEqual(signs - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    private static Vector256<ushort> BlanksOf(Vector256<ushort> signs) => Vector256.Equals(signs, Vector256.Create((ushort)' '));

    private static Vector256<ushort> DigitsOf(Vector256<ushort> signs) =>
        Vector256.LessThanOrEqual(signs - Vector256.Create((ushort)'0'), Vector256.Create((ushort)9));

    private static Vector256<ushort> FalseOf(Vector256<ushort> signs) => Vector256.Equals(signs | Vector256.Create((ushort)0x20), Vector256.Create((ushort)'o'))
        | Vector256.Equals(signs, Vector256.Create((ushort)'l')) | Vector256.Equals(signs, Vector256.Create((ushort)'I'));
}
