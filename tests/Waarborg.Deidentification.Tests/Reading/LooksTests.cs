using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class LooksTests
{
    private static readonly GapKind[] Kinds = Enum.GetValues<GapKind>();

    /// <summary>Several times 64 tokens, with the signs that matter to somebody.</summary>
    private static readonly Gen<string> Texts = Gen.Select(Gen.OneOf(DetectorTests.Text, Gen.Const("")), Gen.OneOf("Jan", "JV", "hvd", "v", "12", "1234", "é", "xxxxxxxxxxxxxxxxxxxx", "7").Array[0, 200],
        Gen.OneOf(" ", ", ", ".", ". ", "-", "/", ":", ": ", "! ", "\n", "\r", " [", "<", ":\n", "  ", "", "–").Array[1, 50], (before, words, gaps) => before + string.Concat(words.Select((word, i) => word + gaps[i % gaps.Length])));

    [Fact]
    public void Sixty_four_tokens_at_a_time_look_as_they_do_one_by_one() => Texts.Sample(text =>
    {
        var buffers = new DocumentBuffers();
        Document.Read(Longer, buffers); // leaves nothing behind
        var document = Document.Read(text, buffers);
        for (var first = 0; first < document.Count; first += Looks.AtATime)
        {
            var looks = new Looks(buffers, first);
            for (var on = -2; on <= 8; on++)
            {
                Same(document, first, on, looks.Is(TokenKind.Number, on), i => document[i].IsNumber);
                Same(document, first, on, looks.Is(TokenKind.Word, on), i => document[i].IsWord);
                Same(document, first, on, looks.Is(TokenKind.Upper, on), i => document[i].StartsUpper);
                Same(document, first, on, looks.Is(TokenKind.AllUpper, on), i => document[i].IsAllUpper);
                Same(document, first, on, looks.Is(TokenKind.Line, on), i => document.StartsLine(i));
                Same(document, first, on, looks.Is(TokenKind.SecondV, on), i => document.Surface(i) is [_, 'v', ..]);
                Same(document, first, on, looks.Is(TokenKind.Colon, on), i => document.GapAfter(i) is [':', ..]);
                Same(document, first, on, looks.Is(TokenKind.Bracketed, on), i => document.GapBefore(i) is [.., '[' or '<']);
                Same(document, first, on, looks.Length(4, on), i => document[i].Length == 4);
                Same(document, first, on, looks.LengthUpTo(3, on), i => document[i].Length <= 3, outside: true);
                if (on >= 0)
                    Same(document, first, on, looks.Marked(Trigger.Iban | Trigger.NineDigits, on), i => document.Bears(i, Trigger.Iban | Trigger.NineDigits));
            }

            Same(document, first, 0, looks.LengthOfThree(6, -1), i => document[i - 1].Length + document[i].Length + document[i + 1].Length == 6);
            foreach (var kind in Kinds.Where(kind => kind != GapKind.None))
            {
                Same(document, first, 0, looks.Before(kind), i => KindOf(document.GapBefore(i), i == 0) == kind);
                Same(document, first, 0, looks.After(kind), i => KindOf(document.GapAfter(i), false) == kind);
            }
        }
    }, iter: 300);

    /// <summary>A bit for each token that is there; what stands outside the text, where a token is asked for, is what <paramref name="outside"/> says.</summary>
    private static void Same(Document document, int first, int on, ulong bits, Func<int, bool> holds, bool outside = false)
    {
        for (var i = first; i < Math.Min(document.Count, first + Looks.AtATime); i++)
        {
            var there = i + on >= 0 && i + on < document.Count;
            Assert.Equal(there ? holds(i + on) : outside, (bits >> (i - first) & 1) != 0);
        }
    }

    private static GapKind KindOf(ReadOnlySpan<char> gap, bool first) => gap switch
    {
        "" => first ? GapKind.Line : GapKind.Touch,
        " " => GapKind.Blank,
        ", " => GapKind.Comma,
        "." => GapKind.Stop,
        ". " => GapKind.StopBlank,
        "-" => GapKind.Dash,
        "/" => GapKind.Stroke,
        ":" => GapKind.Colon,
        ": " => GapKind.ColonBlank,
        "! " => GapKind.ExclamationBlank,
        _ => gap.IndexOfAny('\n', '\r') >= 0 ? GapKind.Line : GapKind.Other,
    };

    private static string Longer => string.Concat(Enumerable.Repeat("Jan-Klaas: [JV] 12 ", 100));
}
