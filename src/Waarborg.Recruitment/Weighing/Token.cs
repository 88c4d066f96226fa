using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Weighing;

/// <summary>A word of a folded text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Stem">Without its ending.</param>
/// <param name="At">Its offset in the text.</param>
internal readonly partial record struct Token(string Text, string Stem, int At)
{
    internal static List<Token> In(string folded) => [.. Word().Matches(folded).Select(m => new Token(m.Value, Stemming.Stem(m.Value), m.Index))];

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}+#]*")]
    private static partial Regex Word();
}
