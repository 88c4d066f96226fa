using CsCheck;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class PackedRowsTests
{
    /// <summary>Rows of all four kinds: zero, four bits, six bits, eight bits, up to the ends of each range.</summary>
    private static readonly Gen<sbyte[]> Rows = Gen.Int[1, 8].SelectMany(fours =>
        Gen.OneOf(Gen.SByte[0, 0], Gen.SByte[-8, 7], Gen.SByte[-32, 31], Gen.SByte).Array[16].Array[4 * fours].Select(rows => rows.SelectMany(row => row).ToArray()));

    [Fact]
    public void What_is_written_is_read_and_no_more() => Rows.Sample(numbers =>
    {
        using var stream = new MemoryStream();
        PackedRows.Write(stream, numbers);
        stream.WriteByte(42);
        ReadOnlySpan<byte> bytes = stream.ToArray();
        var read = new sbyte[numbers.Length];
        PackedRows.Read(ref bytes, read);
        Assert.Equal(numbers, read);
        Assert.Equal([42], bytes.ToArray());
    });

    [Fact]
    public void Rows_that_end_too_soon_are_an_error() => Rows.Where(numbers => numbers.Any(n => n != 0)).Sample(numbers =>
    {
        using var stream = new MemoryStream();
        PackedRows.Write(stream, numbers);
        Assert.Throws<InvalidDataException>(() =>
        {
            ReadOnlySpan<byte> bytes = stream.ToArray().AsSpan(0, (int)stream.Length - 1);
            PackedRows.Read(ref bytes, new sbyte[numbers.Length]);
        });
    });

    [Fact]
    public void The_weights_of_the_tagger_come_back_as_they_were()
    {
        var model = TaggerModel.Default;
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        var read = TaggerModel.Load(stream);
        Assert.True(model.Features.Lines.SequenceEqual(read.Features.Lines));
        Assert.True(model.Kinds.Weights.AsSpan().SequenceEqual(read.Kinds.Weights));
        Assert.Equal(model.Transitions, read.Transitions);
        Assert.Equal(model.Unit, read.Unit);
        Assert.Throws<InvalidDataException>(() => TaggerModel.Load(new MemoryStream([1, 2, 3])));
    }
}
