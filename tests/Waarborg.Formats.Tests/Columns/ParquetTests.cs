using Parquet;
using Parquet.Schema;

namespace Waarborg.Formats.Tests.Columns;

public sealed class ParquetTests
{
    private static readonly DataField Id = new("id", typeof(int), isNullable: false);
    private static readonly DataField Text = new("text", typeof(string), isNullable: true);
    private static readonly DataField Amount = new("amount", typeof(double), isNullable: true);

    [Fact]
    public void Texts_change_and_other_columns_stay()
    {
        var made = Bench.Run("parquet", Make(["mail jan@mail.example", null, "tafel"], [1.5, null, 3]), chunk: 1_000);
        var (texts, amounts) = Read(made);
        Assert.Equal(["mail [EMAIL]", null, "tafel"], texts);
        Assert.Equal([1.5, null, 3], amounts);
        Assert.DoesNotContain("jan@mail", System.Text.Encoding.Latin1.GetString(made), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_parquet_is_refused()
    {
        Assert.Equal(RecordFault.Damaged, Bench.Fails("parquet", "geen parquet").Fault);
        var damaged = Make(["a"], [1]);
        damaged.AsSpan(10, 30).Fill(0xFF);
        Assert.Equal(RecordFault.Damaged, Bench.Fails("parquet", damaged).Fault);
        Assert.Equal(RecordFault.Damaged, Bench.Fails("parquet", Make(["a"], [1])[..^9]).Fault);
    }

    [Fact]
    public void A_missing_column_is_named() => Assert.Equal("nope", Bench.Fails("parquet", Make(["a"], [1]), new() { Columns = ["nope"] }).Detail);

    private static byte[] Make(string?[] texts, double?[] amounts)
    {
        using var stream = new MemoryStream();
        MakeAsync(stream, texts, amounts).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static async Task MakeAsync(Stream stream, string?[] texts, double?[] amounts)
    {
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(Id, Text, Amount), stream);
        using var group = writer.CreateRowGroup();
        await group.WriteAsync<int>(Id, Enumerable.Range(0, texts.Length).ToArray().AsMemory(), null, null, default);
        await group.WriteAsync(Text, texts!);
        await group.WriteAsync<double>(Amount, amounts.AsMemory(), null, null, default);
    }

    private static (string?[] Texts, double?[] Amounts) Read(byte[] file) => ReadAsync(file).GetAwaiter().GetResult();

    private static async Task<(string?[], double?[])> ReadAsync(byte[] file)
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(file));
        using var group = reader.OpenRowGroupReader(0);
        var texts = new string?[group.RowCount];
        var amounts = new double?[group.RowCount];
        await group.ReadAsync(reader.Schema.DataFields[1], texts.AsMemory()!, null, default);
        await group.ReadAsync<double>(reader.Schema.DataFields[2], amounts.AsMemory(), null, default);
        return (texts, amounts);
    }
}
