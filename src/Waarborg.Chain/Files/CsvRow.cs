namespace Waarborg.Chain.Files;

/// <summary>One row of a CSV file with the line it begins on.</summary>
internal sealed class CsvRow(int line, IReadOnlyList<string> header, IReadOnlyList<string> fields)
{
    internal int Line => line;

    /// <summary>The value in a column, without the white space around it; empty when the column is absent.</summary>
    internal string this[string? column]
    {
        get
        {
            if (column is null) return "";
            for (var i = 0; i < header.Count; i++)
                if (header[i] == column) return fields[i].Trim();
            return "";
        }
    }
}
