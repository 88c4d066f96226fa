using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Prepare;

namespace Waarborg.Chain.Tests.Prepare;

public sealed class ReviewSheetTests
{
    private static readonly ReviewSheet Sheet = new(
        new(Guid.Empty, 3, 0, 1), 1, [new(Turn.Customer, "Ik ben Jan de Vries, [PERSON] Jansen\nuit Goes"), new(Turn.Agent, "Dank")], null);

    [Fact]
    public void Words_next_to_each_other_are_one_piece() => Assert.Equal(
        [(0, 7, 19), (0, 30, 36), (0, 41, 45)], Sheet.Join([(0, 14, 19), (0, 7, 10), (0, 11, 13), (0, 41, 45), (0, 30, 36)]));

    [Fact]
    public void Nothing_joins_over_a_line_or_over_what_was_masked()
    {
        Assert.Equal(2, Sheet.Join([(0, 30, 36), (0, 37, 40)]).Count);
        Assert.Equal(2, Sheet.Join([(0, 14, 19), (0, 30, 36)]).Count);
    }

    [Fact]
    public void Marks_lie_in_the_text_apart_and_outside_what_was_masked()
    {
        Assert.True(Sheet.Fits([]));
        Assert.True(Sheet.Fits([new(0, 30, 36, true), new(0, 7, 19, true), new(1, 0, 4, false)]));
        Assert.All(
            new ReviewMark[] { new(2, 0, 1, true), new(-1, 0, 1, true), new(0, 5, 5, true), new(0, 9, 7, true), new(0, 40, 400, true), new(0, 20, 24, true), new(1, -1, 2, true) },
            mark => Assert.False(Sheet.Fits([mark])));
        Assert.False(Sheet.Fits([new(0, 7, 14, true), new(0, 13, 19, true)]));
    }

    [Fact]
    public void A_sheet_never_shows_its_text() => Assert.DoesNotContain("Jan", $"{Sheet}", StringComparison.Ordinal);
}
