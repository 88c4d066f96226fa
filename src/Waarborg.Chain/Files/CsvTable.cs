using CsvHelper;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Files;

/// <summary>
/// Reads a CSV file (RFC 4180, UTF-8, header first) strictly and whole: either every row, or the first problem with its line. Comma, semicolon or tab, found from the header.
/// </summary>
internal sealed class CsvTable
{
    /// <summary>Longest line that is read, in bytes: a safeguard against a file without line ends.</summary>
    internal const int MaximumLineBytes = 1_048_576;

    /// <summary>Largest file that is read, in bytes.</summary>
    internal const long MaximumBytes = 268_435_456;

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false, // Read as a row, so that repeated and empty column names are ours to judge.
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = MaximumLineBytes,
        TrackLineNumbers = true,
    };

    private CsvTable(IReadOnlyList<string> header, IReadOnlyList<CsvRow> rows) => (Header, Rows) = (header, rows);

    internal IReadOnlyList<string> Header { get; }

    internal IReadOnlyList<CsvRow> Rows { get; }

    internal static async Task<Outcome<CsvTable>> ReadAsync(Stream stream, string? file, CancellationToken cancellationToken)
    {
        await using var guarded = new GuardedUtf8Stream(stream, MaximumLineBytes, MaximumBytes);
        await using var reader = CsvReader.Create(guarded, Options, leaveOpen: true);
        try
        {
            if (!await reader.ReadAsync(cancellationToken)) return CsvProblems.Empty(file);
            var header = Fields(reader).Select(name => name.Trim()).ToList();
            if (header.All(string.IsNullOrEmpty)) return CsvProblems.Empty(file);
            if (header.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Any(group => group.Key.Length > 0 && group.Count() > 1)) return CsvProblems.RepeatedColumn(file);
            var rows = new List<CsvRow>();
            while (await reader.ReadAsync(cancellationToken))
            {
                var line = (int)reader.LineNumber;
                if (reader.FieldCount != header.Count) return CsvProblems.BadRow(file, line, header.Count, reader.FieldCount);
                rows.Add(new CsvRow(line, header, Fields(reader)));
            }
            return new CsvTable(header, rows);
        }
        catch (GuardedUtf8Exception e)
        {
            return e.ToProblem(file);
        }
        catch (CsvFormatException e)
        {
            // The library's message can quote the file; ours does not.
            return CsvProblems.BadQuotes(file, (int)e.LineNumber);
        }
    }

    private static List<string> Fields(CsvReader reader)
    {
        var fields = new List<string>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++) fields.Add(reader.GetString(i));
        return fields;
    }
}
