using Waarborg.Words.Forms;

namespace Waarborg.Words.Tests.Forms;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Één crème brûlée", "een creme brulee")]
    [InlineData("Ģirts Ķēniņš, İzmir, Ŕ Ţ Ÿ", "girts kenins, izmir, r t y")]
    [InlineData("’s avonds – 2\u00A0uur", "'s avonds - 2 uur")]
    public void Letters_lose_case_and_marks_and_keep_their_place(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
        Assert.Equal(text.Length, Folding.Fold(text).Length);
    }
}
