namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>A table of counts after disclosure control. No cell says how many of fewer than the smallest cell, and no count is exact.</summary>
/// <param name="RowVariable">The variable of the rows.</param>
/// <param name="ColumnVariable">The variable of the columns; null for a table with one column.</param>
/// <param name="Rows">The values of the rows.</param>
/// <param name="Columns">The values of the columns; one, <c>all</c>, when there is no variable.</param>
/// <param name="Cells">Rounded counts by row and column; null where the cell is not shown.</param>
/// <param name="Suppressed">How many cells are not shown.</param>
public sealed record SealedTable(
    string RowVariable, string? ColumnVariable, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<int?>> Cells, int Suppressed);
