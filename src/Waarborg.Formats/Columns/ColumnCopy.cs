using Parquet;
using Parquet.Schema;

namespace Waarborg.Formats.Columns;

/// <summary>Copies a column that is no text.</summary>
internal static class ColumnCopy
{
    public static Task CopyAsync(ParquetRowGroupReader rows, ParquetRowGroupWriter target, DataField field, CancellationToken cancellationToken)
    {
        var type = field.ClrType;
        return type == typeof(bool) ? CopyAsync<bool>(rows, target, field, cancellationToken)
            : type == typeof(sbyte) ? CopyAsync<sbyte>(rows, target, field, cancellationToken)
            : type == typeof(byte) ? CopyAsync<byte>(rows, target, field, cancellationToken)
            : type == typeof(short) ? CopyAsync<short>(rows, target, field, cancellationToken)
            : type == typeof(ushort) ? CopyAsync<ushort>(rows, target, field, cancellationToken)
            : type == typeof(int) ? CopyAsync<int>(rows, target, field, cancellationToken)
            : type == typeof(uint) ? CopyAsync<uint>(rows, target, field, cancellationToken)
            : type == typeof(long) ? CopyAsync<long>(rows, target, field, cancellationToken)
            : type == typeof(ulong) ? CopyAsync<ulong>(rows, target, field, cancellationToken)
            : type == typeof(float) ? CopyAsync<float>(rows, target, field, cancellationToken)
            : type == typeof(double) ? CopyAsync<double>(rows, target, field, cancellationToken)
            : type == typeof(decimal) ? CopyAsync<decimal>(rows, target, field, cancellationToken)
            : type == typeof(DateTime) ? CopyAsync<DateTime>(rows, target, field, cancellationToken)
            : type == typeof(DateOnly) ? CopyAsync<DateOnly>(rows, target, field, cancellationToken)
            : type == typeof(TimeSpan) ? CopyAsync<TimeSpan>(rows, target, field, cancellationToken)
            : type == typeof(TimeOnly) ? CopyAsync<TimeOnly>(rows, target, field, cancellationToken)
            : type == typeof(Guid) ? CopyAsync<Guid>(rows, target, field, cancellationToken)
            : throw new RecordException(0, RecordFault.Damaged, fatal: true, field.Name);
    }

    private static async Task CopyAsync<T>(ParquetRowGroupReader rows, ParquetRowGroupWriter target, DataField field, CancellationToken cancellationToken)
        where T : struct
    {
        if (field.IsNullable)
        {
            var values = new T?[checked((int)rows.RowCount)];
            await rows.ReadAsync<T>(field, values.AsMemory(), null, cancellationToken).ConfigureAwait(false);
            await target.WriteAsync<T>(field, values.AsMemory(), null, null, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            var values = new T[checked((int)rows.RowCount)];
            await rows.ReadAsync<T>(field, values.AsMemory(), null, cancellationToken).ConfigureAwait(false);
            await target.WriteAsync<T>(field, values.AsMemory(), null, null, cancellationToken).ConfigureAwait(false);
        }
    }
}
