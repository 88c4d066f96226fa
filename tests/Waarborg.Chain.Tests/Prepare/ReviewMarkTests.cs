using CsCheck;
using Waarborg.Chain.Prepare;

namespace Waarborg.Chain.Tests.Prepare;

public sealed class ReviewMarkTests
{
    private static readonly Gen<ReviewMark> Mark =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 5000], Gen.Int[1, 60], Gen.Bool, (turn, start, length, direct) => new ReviewMark(turn, start, start + length, direct));

    [Fact]
    public void What_is_written_is_read() => Mark.Array[0, 20].Sample(marks => Assert.Equal(marks, ReviewMark.Read(ReviewMark.Write(marks))), iter: 300);

    [Theory]
    [InlineData("1")]
    [InlineData("1:2-3")]
    [InlineData("1:2-3:x")]
    [InlineData("-1:2-3:d")]
    [InlineData("a:2-3:d")]
    public void Anything_else_is_refused(string written) => Assert.Throws<FormatException>(() => ReviewMark.Read(written));
}
