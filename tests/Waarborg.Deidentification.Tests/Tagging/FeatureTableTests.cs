using System.Runtime.Intrinsics;
using CsCheck;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class FeatureTableTests
{
    private const int InLine = FeatureTable.Features >> FeatureTable.LineBits;

    /// <summary>Features with a row each: few lines, so that some are full.</summary>
    private static readonly Gen<(int Feature, sbyte[] Weights)[]> Rows = Gen.Select(
        Gen.OneOf(Gen.Int[0, (3 * InLine) - 1], Gen.Int[FeatureTable.Features - InLine, FeatureTable.Features - 1]),
        Gen.OneOf(Gen.SByte[-2, 1], Gen.SByte[-8, 7], Gen.SByte).Array[TagStates.Count - 1]).Array[0, 24]
        .Select(rows => rows.DistinctBy(row => row.Item1).Select(row => (row.Item1, (sbyte[])[0, .. row.Item2])).ToArray());

    [Fact]
    public void A_feature_says_what_was_added_and_every_other_says_nothing() => Gen.Select(Rows, Gen.Int[0, FeatureTable.Features - 1]).Sample((rows, other) =>
    {
        var table = new FeatureTable();
        var added = rows.Where(row => table.TryAdd(row.Feature, row.Weights)).ToDictionary(row => row.Feature, row => row.Weights);
        Assert.Equal(rows.GroupBy(row => FeatureTable.LineOf(row.Feature)).Sum(line => Math.Min(line.Count(), FeatureTable.RowsInLine)), added.Count);
        foreach (var feature in Enumerable.Range(0, 3 * InLine).Concat(Enumerable.Range(FeatureTable.Features - InLine, InLine)).Append(other))
        {
            var expected = added.TryGetValue(feature, out var weights) ? Vector256.Create<short>([.. weights.Select(w => (short)w)]) : Vector256<short>.Zero;
            Assert.Equal(expected, FeatureTable.WithoutFirst(FeatureTable.Row(ref table.First, in feature)));
        }
    }, iter: 60);

    [Fact]
    public void What_is_written_is_read_and_no_more() => Rows.Sample(rows =>
    {
        var table = new FeatureTable();
        foreach (var (feature, weights) in rows.Where(row => row.Weights.Any(w => w != 0)))
            table.TryAdd(feature, weights);
        using var stream = new MemoryStream();
        table.Write(stream);
        stream.WriteByte(42);
        ReadOnlySpan<byte> bytes = stream.ToArray();
        Assert.True(table.Lines.SequenceEqual(FeatureTable.Read(ref bytes).Lines));
        Assert.Equal([42], bytes.ToArray());
    }, iter: 10);

    /// <summary>Signs of the rows are the end of what is written: without the last there are rows that belong to nobody.</summary>
    [Fact]
    public void A_table_that_ends_too_soon_is_an_error()
    {
        var table = new FeatureTable();
        table.TryAdd(12, [0, .. Enumerable.Repeat((sbyte)5, TagStates.Count - 1)]);
        using var stream = new MemoryStream();
        table.Write(stream);
        Assert.Throws<InvalidDataException>(() =>
        {
            ReadOnlySpan<byte> bytes = stream.ToArray().AsSpan(0, (int)stream.Length - 1);
            FeatureTable.Read(ref bytes);
        });
    }
}
