namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>
/// Statistical disclosure control for tables of counts: cells under the smallest are not shown, zeros neither; a row or column with one hidden cell hides a second one, so that it
/// cannot be subtracted; a row in which everybody is in one cell is hidden, because it tells of each what they are; and what is left is rounded to five. The methods are those
/// of the ESSNet handbook on statistical disclosure control (cell suppression, complementary suppression, rounding). Thread safe.
/// </summary>
public static class DisclosureControl
{
    /// <summary>The lowest smallest cell that can be agreed.</summary>
    public const int LowestCell = 5;

    /// <summary>What counts are rounded to.</summary>
    public const int RoundingBase = 5;

    /// <summary>Protects a table.</summary>
    /// <param name="counts">Exact counts by row and column; every row is equally long.</param>
    /// <param name="smallest">The smallest cell that is shown; at least <see cref="LowestCell"/>.</param>
    /// <returns>Rounded counts; null where the cell is not shown.</returns>
    public static IReadOnlyList<IReadOnlyList<int?>> Protect(IReadOnlyList<IReadOnlyList<int>> counts, int smallest)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, LowestCell);
        var (rows, columns) = (counts.Count, counts.Count == 0 ? 0 : counts[0].Count);
        var hidden = new bool[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            var alone = columns > 1 && counts[r].Count(c => c > 0) == 1;
            for (var c = 0; c < columns; c++) hidden[r, c] = counts[r][c] < smallest || alone;
        }
        // Hiding one can leave another alone; it ends because there are no more cells to hide.
        while (HideSeconds(counts, hidden, rows, columns))
        {
        }
        return [.. Enumerable.Range(0, rows).Select(r => (IReadOnlyList<int?>)[.. Enumerable.Range(0, columns).Select(c => hidden[r, c] ? (int?)null : Round(counts[r][c]))])];
    }

    private static bool HideSeconds(IReadOnlyList<IReadOnlyList<int>> counts, bool[,] hidden, int rows, int columns)
    {
        var changed = false;
        for (var r = 0; r < rows && columns > 1; r++) changed |= HideSecond([.. Enumerable.Range(0, columns).Select(c => (r, c))], counts, hidden);
        for (var c = 0; c < columns && rows > 1; c++) changed |= HideSecond([.. Enumerable.Range(0, rows).Select(r => (r, c))], counts, hidden);
        return changed;
    }

    private static bool HideSecond(List<(int Row, int Column)> line, IReadOnlyList<IReadOnlyList<int>> counts, bool[,] hidden)
    {
        if (line.Count(cell => hidden[cell.Row, cell.Column]) != 1) return false;
        var next = line.Where(cell => !hidden[cell.Row, cell.Column]).MinBy(cell => counts[cell.Row][cell.Column]);
        hidden[next.Row, next.Column] = true;
        return true;
    }

    private static int Round(int count) => (count + (RoundingBase / 2)) / RoundingBase * RoundingBase;
}
