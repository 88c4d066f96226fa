using Waarborg.Deidentification;
using Waarborg.Words.Forms;

namespace Waarborg.Recruitment.Blinding;

/// <summary>A document without what is known of the applicant, and what the rules hide in it.</summary>
/// <param name="Text">The text, with one sign for each thing that was taken out.</param>
/// <param name="Offsets">For each offset in the text the one in the document.</param>
/// <param name="IsLetter">Whether it is a letter.</param>
/// <param name="Tokens">The words of the text.</param>
/// <param name="Detected">What the detector found in the text.</param>
/// <param name="Hidden">What the rules hide, in the text.</param>
internal sealed record BlindReading(string Text, int[] Offsets, bool IsLetter, IReadOnlyList<Token> Tokens, IReadOnlyList<Entity> Detected, IReadOnlyList<Cut> Hidden)
{
    /// <summary>Whether only a space stands between a word and the one before it.</summary>
    internal bool Follows(int at) => at > 0 && Text.AsSpan(Tokens[at - 1].End, Tokens[at].Start - Tokens[at - 1].End) is " ";
}
