using CsCheck;
using Waarborg.Chain.Prepare;

namespace Waarborg.Chain.Tests.Prepare;

public sealed class ReviewPartTests
{
    private static readonly string[] Pieces = ["[PERSON]", "[PHONE]", "██", " ", "\n", ", ", "(", ")", "Jan", "06-123", "é", "\ud83d\ude00", "[", "]", "a@b.nl"];

    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.OneOf(Pieces).Array[0, 20].Select(string.Concat), Gen.Char.Array[0, 30].Select(c => new string(c)));

    [Fact]
    public void The_parts_follow_each_other_and_cover_the_text() => Text.Sample(
        text =>
        {
            var at = 0;
            foreach (var part in ReviewPart.Of(text))
            {
                Assert.Equal(at, part.Start);
                Assert.True(part.End > part.Start);
                Assert.False(part is { IsWord: true, IsMasked: true });
                at = part.End;
            }
            Assert.Equal(text.Length, at);
        },
        iter: 1000);

    [Fact]
    public void Words_stand_without_the_signs_around_them()
    {
        const string Said = "Dag [PERSON], mail (jan@mail.example)! Of 06-1234.";
        Assert.Equal(["Dag", "mail", "jan@mail.example", "Of", "06-1234"], ReviewPart.Of(Said).Where(p => p.IsWord).Select(p => Said[p.Start..p.End]));
        Assert.Equal(["[PERSON]"], ReviewPart.Of(Said).Where(p => p.IsMasked).Select(p => Said[p.Start..p.End]));
    }

    [Fact]
    public void No_word_reaches_into_what_was_masked() => Text.Sample(
        text => Assert.All(ReviewPart.Of(text).Where(p => p.IsWord), word =>
            Assert.DoesNotContain(Deidentification.MaskedPiece.In(text), piece => piece.Start < word.End && word.Start < piece.End)),
        iter: 500);
}
