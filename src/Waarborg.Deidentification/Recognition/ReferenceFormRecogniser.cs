using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Numbers of a parcel or a case that their form gives away without any announcement: "RR 118 204 771 BE" (two letters, nine digits and a
/// country: Universal Postal Union, S10) and "RW/SCH/24/3317" (capitals and digits between three strokes or more).
/// </summary>
internal sealed class ReferenceFormRecogniser : IRecogniser
{
    private const int PostalDigits = 9;
    private const int LeastDigits = 4;
    private const int LeastParts = 3;
    private const int MostParts = 6;
    private const int LongestPart = 6;

    public string Name => "number.form";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (!document[i].IsAllUpper || (i > 0 && (document.TouchesNext(i - 1) || Gaps.IsOneOf(document.GapBefore(i), "/"))))
                continue;
            if (document[i].Length == 2)
                AddPostal(document, i, found);
            AddStroked(document, i, found);
        }
    }

    private void AddPostal(Document document, int i, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[PostalDigits];
        if (!document[i + 1].IsNumber || !IsNear(document.GapAfter(i)))
            return;
        var groups = NumberGroups.Read(document, i + 1, " \u00A0", 1, buffer);
        var country = i + 1 + groups.Count;
        if (groups.Digits.Length == PostalDigits && document[country] is { IsWord: true, IsAllUpper: true, Length: 2 } && IsNear(document.GapBefore(country))
            && !document.TouchesNext(country))
            found.Add(new(document[i].Start, document[country].End, EntityLabel.CustomerId, Scores.Announced, Name));
    }

    private void AddStroked(Document document, int i, List<Entity> found)
    {
        int parts = 1, digits = 0, last = i;
        while (parts < MostParts && Gaps.IsOneOf(document.GapAfter(last), "/") && document[last + 1] is { Length: <= LongestPart } next
            && (next.IsNumber || next.IsAllUpper) && !document.TouchesNext(last + 1))
        {
            last++;
            parts++;
            digits += next.IsNumber ? next.Length : 0;
        }

        if (parts >= LeastParts && digits >= LeastDigits && document[last].IsNumber && !document.GapAfter(last).StartsWith("/"))
            found.Add(new(document[i].Start, document[last].End, EntityLabel.CustomerId, Scores.Formed, Name));
    }

    private static bool IsNear(ReadOnlySpan<char> gap) => gap.Length == 0 || gap is " " or "\u00A0";

    /// <summary>Capitals before a stroke, and two before a number.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var apart = ~looks.Before(GapKind.Touch) & ~looks.Before(GapKind.Stroke);
            return looks.Is(TokenKind.AllUpper) & apart & (looks.After(GapKind.Stroke) | (looks.Length(2) & looks.Is(TokenKind.Number, 1)));
        }
    }
}
