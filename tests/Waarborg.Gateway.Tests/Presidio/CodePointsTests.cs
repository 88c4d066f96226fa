using CsCheck;
using Waarborg.Gateway.Presidio;

namespace Waarborg.Gateway.Tests.Presidio;

public sealed class CodePointsTests
{
    [Fact]
    public void Offsets_go_there_and_back() => Gen.OneOf(Gen.Const("a"), Gen.Const("😀"), Gen.Const("é"), Gen.Const("\ud83d"), Gen.Const("\ude00")).Array[0, 30].Sample(pieces =>
    {
        var text = string.Concat(pieces);
        var points = new CodePoints(text);
        for (var i = 0; i <= points.Count; i++)
            Assert.Equal(i, points.FromUtf16(points.ToUtf16(i)));
        Assert.Equal(text.Length, points.ToUtf16(points.Count));
    });
}
