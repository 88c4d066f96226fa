using Waarborg.Deidentification;

namespace Waarborg.Chain.Prepare;

/// <summary>A stretch of a message for a reader: a word that can be marked, what was masked, or what stands between.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">The code unit behind it.</param>
/// <param name="IsWord">Whether it can be marked.</param>
/// <param name="IsMasked">Whether something was taken out here.</param>
public sealed record ReviewPart(int Start, int End, bool IsWord, bool IsMasked)
{
    /// <summary>Cuts a message up; the parts follow each other and cover all of it.</summary>
    public static IReadOnlyList<ReviewPart> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<ReviewPart>();
        var at = 0;
        foreach (var piece in MaskedPiece.In(text))
        {
            AddWords(text, at, piece.Start, parts);
            parts.Add(new(piece.Start, piece.End, false, true));
            at = piece.End;
        }
        AddWords(text, at, text.Length, parts);
        return parts;
    }

    /// <summary>Words are what stands between blanks, without the signs around them.</summary>
    private static void AddWords(string text, int start, int end, List<ReviewPart> parts)
    {
        var at = start;
        for (var i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var (first, last) = (i, i);
            for (; i < end && !char.IsWhiteSpace(text[i]); i++)
            {
                if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])) last = i;
            }
            if (first > at) parts.Add(new(at, first, false, false));
            parts.Add(new(first, last + 1, true, false));
            at = last + 1;
        }
        if (end > at) parts.Add(new(at, end, false, false));
    }
}
