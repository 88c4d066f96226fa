using Parquet;
using Parquet.Schema;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Columns;

/// <summary>
/// Parquet: texts of chosen columns, a row group at a time. Other columns are copied value by value, and statistics are made anew, so that none
/// tells an original. Columns inside lists, maps and structures are refused.
/// </summary>
internal sealed class ParquetFormat : IRecordFormat
{
    private static readonly string[] SchemaKeys = ["pandas", "ARROW:schema"];

    public string Name => "parquet";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        // The table of contents is at the end of the file, so it needs one that can be searched; it is deleted when it is closed.
        using var file = await SpoolAsync(input, cancellationToken).ConfigureAwait(false);
        using var made = NewSpool();
        try
        {
            await ChangeAsync(file, made, masker, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (RecordException or OperationCanceledException or OutOfMemoryException or UnauthorizedAccessException))
        {
            // The library throws whatever the damage leads it to; its messages can quote the file.
            throw new RecordException(0, RecordFault.Damaged, fatal: true);
        }

        made.Position = 0;
        await made.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
    }

    private static async Task ChangeAsync(Stream file, Stream made, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        await using var reader = await ParquetReader.CreateAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        var fields = reader.Schema.DataFields;
        var schema = Check(reader.Schema, options);
        await using var writer = await ParquetWriter.CreateAsync(schema, made, cancellationToken: cancellationToken).ConfigureAwait(false);
        writer.CustomMetadata = reader.CustomMetadata?.Where(pair => SchemaKeys.Contains(pair.Key, StringComparer.Ordinal)).ToDictionary(pair => pair.Key, pair => pair.Value) ?? [];
        var first = 1L;
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rows = reader.OpenRowGroupReader(group);
            var texts = await TextsAsync(rows, fields, cancellationToken).ConfigureAwait(false);
            Mask(texts, checked((int)rows.RowCount), first, masker, options);
            using var target = writer.CreateRowGroup();
            foreach (var field in fields)
            {
                if (texts.TryGetValue(field.Name, out var column))
                    await target.WriteAsync(field, column!).ConfigureAwait(false);
                else
                    await ColumnCopy.CopyAsync(rows, target, field, cancellationToken).ConfigureAwait(false);
            }

            target.CompleteValidate();
            first += rows.RowCount;
        }
    }

    private static ParquetSchema Check(ParquetSchema schema, FormatOptions options)
    {
        if (schema.Fields.FirstOrDefault(f => f is not DataField || f is DataField { IsArray: true }) is { } nested)
            throw new RecordException(0, RecordFault.Damaged, fatal: true, nested.Name);
        foreach (var asked in options.Required)
        {
            if (schema.DataFields.All(f => f.Name != asked))
                throw new RecordException(0, RecordFault.MissingColumn, fatal: true, asked);
        }

        return new([.. schema.Fields]);
    }

    private static async Task<Dictionary<string, string?[]>> TextsAsync(ParquetRowGroupReader rows, DataField[] fields, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var field in fields.Where(f => f.ClrType == typeof(string) || f.ClrType == typeof(ReadOnlyMemory<char>)))
        {
            var column = new string?[checked((int)rows.RowCount)];
            await rows.ReadAsync(field, column.AsMemory()!, null, cancellationToken).ConfigureAwait(false);
            texts.Add(field.Name, column);
        }

        return texts;
    }

    private static void Mask(Dictionary<string, string?[]> texts, int rows, long first, IRecordMasker masker, FormatOptions options)
    {
        var chosen = texts.Where(pair => options.Chooses(pair.Key)).Select(pair => (Values: pair.Value, Label: options.LabelOf(pair.Key))).ToList();
        string? Value(string? column, int row) => column is not null && texts.TryGetValue(column, out var values) ? values[row] : null;
        for (var row = 0; row < rows; row++)
        {
            var place = new RecordPlace(first + row, Value(options.IdColumn, row), Value(options.PersonColumn, row));
            var present = chosen.Where(column => column.Values[row] is not null).ToList();
            IReadOnlyList<DeidentifiedText> changed = masker.Mask(place, present.ConvertAll(column => column.Values[row]!), present.ConvertAll(column => column.Label));
            for (var i = 0; i < present.Count; i++)
                present[i].Values[row] = changed[i].Text;
        }
    }

    private static async Task<Stream> SpoolAsync(Stream input, CancellationToken cancellationToken)
    {
        var spool = NewSpool();
        await input.CopyToAsync(spool, cancellationToken).ConfigureAwait(false);
        spool.Position = 0;
        return spool;
    }

    private static FileStream NewSpool() => new(
        Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
