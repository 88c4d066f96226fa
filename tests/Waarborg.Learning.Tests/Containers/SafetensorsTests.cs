using System.Buffers.Binary;
using System.Text;
using CsCheck;

namespace Waarborg.Learning.Tests;

public class SafetensorsTests
{
    private static readonly SafetensorsEntry[] s_entries =
    [
        new("a", "F32", [2, 3], new byte[24]),
        new("b\"é", "U8", [5], new byte[] { 1, 2, 3, 4, 5 }),
        new("empty", "F32", [0], Array.Empty<byte>()),
    ];

    private static readonly byte[] s_file = Safetensors.Write(s_entries, new Dictionary<string, string> { ["format"] = "x", ["b"] = "€" });

    [Fact]
    public void What_was_written_is_read_back()
    {
        var file = Safetensors.Read(s_file);
        Assert.Equal("€", file.Metadata["b"]);
        Assert.Equal(3, file.Entries.Count);
        foreach (var entry in s_entries)
        {
            Assert.Equal(entry.Shape, file.Entries[entry.Name].Shape);
            Assert.Equal(entry.Data.ToArray(), file.Entries[entry.Name].Data.ToArray());
        }
    }

    [Fact]
    public void The_order_of_the_metadata_does_not_change_the_bytes() =>
        Assert.Equal(s_file, Safetensors.Write(s_entries, new Dictionary<string, string> { ["b"] = "€", ["format"] = "x" }));

    [Fact]
    public void Tensors_start_at_a_multiple_of_eight() => Assert.Equal(0, BinaryPrimitives.ReadInt64LittleEndian(s_file) % 8);

    [Fact]
    public void Any_damage_to_the_header_is_refused_or_harmless()
    {
        var header = 8 + (int)BinaryPrimitives.ReadInt64LittleEndian(s_file);
        Gen.Select(Gen.Int[0, header - 1], Gen.Byte).Sample((at, value) =>
        {
            var bytes = (byte[])s_file.Clone();
            bytes[at] = value;
            try
            {
                Assert.All(Safetensors.Read(bytes).Entries.Values, e => Assert.True(e.Data.Length <= 24));
            }
            catch (InvalidDataException)
            {
                // Refusing is the other right outcome.
            }
        });
    }

    [Theory]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 5)]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[1,5]}}", 5)]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4)]
    [InlineData("{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}", 8)]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[-1,-4],\"data_offsets\":[0,4]}}", 4)]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[4,0]}}", 4)]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}", 0)]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 4)]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 4)]
    [InlineData("{\"a\":7}", 0)]
    [InlineData("[]", 0)]
    [InlineData("{\"__metadata__\":{\"a\":1}}", 0)]
    public void Malformed_headers_are_refused(string header, int data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var bytes = new byte[8 + json.Length + data];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, json.Length);
        json.CopyTo(bytes, 8);
        Assert.Throws<InvalidDataException>(() => Safetensors.Read(bytes));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < s_file.Length; length++)
            Assert.Throws<InvalidDataException>(() => Safetensors.Read(s_file.AsMemory(0, length)));
    }
}
