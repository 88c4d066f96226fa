using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Reads a number that is written in groups: "12 34.56-789". Looks ahead a bounded number of tokens.</summary>
internal ref struct NumberGroups
{
    private const int MostGroups = 10;

    private NumberGroups(Span<char> digits) => Digits = digits;

    /// <summary>The digits of all groups.</summary>
    public Span<char> Digits { get; private set; }

    /// <summary>The number of groups.</summary>
    public int Count { get; private set; }

    /// <summary>Reads as many groups as fit the buffer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">A number token.</param>
    /// <param name="separators">Signs allowed between groups.</param>
    /// <param name="mostSigns">How many of those may stand between two groups.</param>
    /// <param name="buffer">Room for the digits; reading stops before a group that does not fit.</param>
    public static NumberGroups Read(Document document, int start, ReadOnlySpan<char> separators, int mostSigns, Span<char> buffer)
    {
        var groups = new NumberGroups(buffer);
        var used = 0;
        for (var i = start; i < document.Count && i - start < MostGroups; i++)
        {
            ref readonly var token = ref document[i];
            if (!token.IsNumber || used + token.Length > buffer.Length)
                break;
            if (i > start && !Joins(document.GapBefore(i), separators, mostSigns))
                break;
            document.Surface(i).CopyTo(buffer[used..]);
            used += token.Length;
            groups.Count++;
        }

        groups.Digits = buffer[..used];
        return groups;
    }

    /// <summary>
    /// True when the number stands apart: no letter or digit touches it before <paramref name="first"/> or after <paramref name="last"/>.
    /// </summary>
    public static bool StandsApart(Document document, int first, int last) =>
        (first == 0 || !document.TouchesNext(first - 1)) && !document.TouchesNext(last);

    /// <summary>True when the number goes on after the token with a sign and a digit, as in "12.345,67" or "20:15".</summary>
    public static bool GoesOn(Document document, int last, ReadOnlySpan<char> signs) =>
        last + 1 < document.Count && document[last + 1].IsNumber && Gaps.IsOneOf(document.GapAfter(last), signs);

    /// <summary>True when a number and a sign stand before the token, as in "1.234".</summary>
    public static bool GoesBefore(Document document, int first, ReadOnlySpan<char> signs) =>
        first > 0 && document[first - 1].IsNumber && Gaps.IsOneOf(document.GapBefore(first), signs);

    private static bool Joins(ReadOnlySpan<char> gap, ReadOnlySpan<char> separators, int mostSigns) =>
        gap.Length > 0 && gap.Length <= mostSigns && gap.HoldsOnly(separators);
}
