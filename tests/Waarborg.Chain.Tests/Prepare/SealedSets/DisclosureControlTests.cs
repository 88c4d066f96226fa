using CsCheck;
using Waarborg.Chain.Prepare.SealedSets;

namespace Waarborg.Chain.Tests.Prepare.SealedSets;

public sealed class DisclosureControlTests
{
    private static readonly Gen<(int[][] Counts, int Smallest)> Tables =
        from rows in Gen.Int[1, 5]
        from columns in Gen.Int[1, 5]
        from smallest in Gen.Int[5, 12]
        from cells in Gen.Int[0, 30].Array[rows * columns]
        select (cells.Chunk(columns).ToArray(), smallest);

    [Fact]
    public void No_small_cell_is_shown_and_no_count_is_exact_to_less_than_the_base() => Tables.Sample(table =>
    {
        var shown = DisclosureControl.Protect(table.Counts, table.Smallest);
        for (var r = 0; r < shown.Count; r++)
            for (var c = 0; c < shown[r].Count; c++)
            {
                if (shown[r][c] is not { } cell) continue;
                Assert.True(table.Counts[r][c] >= table.Smallest);
                Assert.Equal(0, cell % DisclosureControl.RoundingBase);
                Assert.True(Math.Abs(cell - table.Counts[r][c]) <= DisclosureControl.RoundingBase / 2);
            }
    });

    [Fact]
    public void No_line_of_more_than_one_cell_has_a_single_hidden_one_to_subtract() => Tables.Sample(table =>
    {
        var shown = DisclosureControl.Protect(table.Counts, table.Smallest);
        if (shown[0].Count > 1) Assert.All(shown, row => Assert.NotEqual(1, row.Count(cell => cell is null)));
        if (shown.Count > 1) Assert.All(Enumerable.Range(0, shown[0].Count), c => Assert.NotEqual(1, shown.Count(row => row[c] is null)));
    });

    [Fact]
    public void A_row_in_which_everybody_is_alike_is_not_shown() =>
        Assert.All(DisclosureControl.Protect([[20, 0], [20, 20], [30, 30]], 5)[0], cell => Assert.Null(cell));

    [Fact]
    public void A_smallest_cell_below_the_floor_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureControl.Protect([[9]], 4));
}
