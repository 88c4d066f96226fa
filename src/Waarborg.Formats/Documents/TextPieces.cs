using System.Text;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Documents;

/// <summary>Puts a changed text back into the pieces that the original was joined from.</summary>
internal static class TextPieces
{
    /// <summary>Divides a changed text over pieces.</summary>
    /// <param name="pieces">Where each piece lies in the original; sorted, not overlapping.</param>
    /// <param name="original">The text that was changed.</param>
    /// <param name="masked">What became of it.</param>
    /// <returns>A text per piece: a replacement goes to the piece in which it begins, and the rest of the original goes nowhere.</returns>
    public static IReadOnlyList<string> Divide(IReadOnlyList<(int Start, int Length)> pieces, string original, DeidentifiedText masked)
    {
        var result = new string[pieces.Count];
        var at = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (start, end) = (pieces[i].Start, pieces[i].Start + pieces[i].Length);
            var text = new StringBuilder();
            var copied = start;
            for (var r = at; r < masked.Replacements.Count && masked.Replacements[r].Start < end; r++)
            {
                var replacement = masked.Replacements[r];
                if (replacement.End <= start)
                {
                    at = r + 1;
                    continue;
                }

                if (replacement.Start >= start)
                    text.Append(original, copied, replacement.Start - copied).Append(masked.Text, replacement.NewStart, replacement.NewEnd - replacement.NewStart);
                copied = Math.Min(end, replacement.End);
            }

            result[i] = text.Append(original, copied, end - copied).ToString();
        }

        return result;
    }
}
