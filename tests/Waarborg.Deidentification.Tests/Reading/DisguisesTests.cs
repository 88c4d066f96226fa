using System.Text.RegularExpressions;
using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class DisguisesTests
{
    /// <summary>Texts of few signs, so that blanks, digits and the letters beside them meet often, at every place of a block of sixteen.</summary>
    private static readonly Gen<string> Near = Gen.OneOf(Gen.Char["  aO01lIé"], Gen.Char["  a1\u00AD\u0370\u036F\n"],
        Gen.Char["aa\u200F\u2010\u2029\u202A\u2064\u2065\uFEFE\uFEFF\uFFFF"]).Array[0, 60].Select(signs => new string(signs));

    private static readonly Regex Spread = new("(?<= )[\\p{L}\\p{Nd}] {1,7}[\\p{L}\\p{Nd}](?= )", RegexOptions.CultureInvariant);

    [Fact]
    public void One_pass_sees_what_a_look_at_each_character_sees() => Gen.OneOf(Near, DetectorTests.Text).Sample(text =>
    {
        var seen = Disguises.In(text);
        Assert.Equal(text.Any(c => c is (>= '\u0370' and <= '\u200F') or (>= '\u202A' and <= '\u2064') or >= '\uFEFF' or '\u00AD'), seen.MayBeStrange);
        Assert.Equal(Enumerable.Range(0, text.Length).Any(i => IsFalse(text, i, i + 1) || IsFalse(text, i, i - 1)), seen.HasFalseDigit);
        Assert.Equal(Spread.IsMatch(text), seen.HasSpread);
    });

    private static bool IsFalse(string text, int digit, int letter) =>
        char.IsAsciiDigit(text[digit]) && letter >= 0 && letter < text.Length && text[letter] is 'O' or 'o' or 'l' or 'I' && char.IsAsciiDigit(text[digit]);
}
