using CsCheck;

namespace Waarborg.Evidence.Tests.Merkle;

public class HashTests
{
    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[Hash.Length];

    [Fact]
    public void Every_hash_survives_both_text_forms() => Bytes.Sample(bytes =>
    {
        var hash = Hash.FromBytes(bytes);
        Assert.True(Hash.TryParseBase64(hash.ToBase64(), out var fromBase64));
        Assert.True(Hash.TryParseHex(hash.ToHex(), out var fromHex));
        Assert.Equal(hash, fromBase64);
        Assert.Equal(hash, fromHex);
        Assert.Equal(bytes, fromHex.ToArray());
        Assert.Equal(hash.GetHashCode(), fromHex.GetHashCode());
    });

    [Fact]
    public void Hashes_of_other_bytes_differ() => Gen.Select(Bytes, Gen.Int[0, 255]).Sample((bytes, bit) =>
    {
        var hash = Hash.FromBytes(bytes);
        bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        Assert.NotEqual(hash, Hash.FromBytes(bytes));
    });

    [Fact]
    public void The_default_is_no_hash_and_refuses_to_be_read()
    {
        Hash hash = default;
        Assert.True(hash.IsDefault);
        Assert.Throws<InvalidOperationException>(() => hash.ToArray());
        Assert.Throws<InvalidOperationException>(() => hash.ToBase64());
        Assert.Throws<InvalidOperationException>(() => hash.ToHex());
        Assert.Equal("(no hash)", hash.ToString());
        Assert.Equal(default, hash);
        Assert.NotEqual(Hash.FromBytes(new byte[32]), hash);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void Only_32_bytes_make_a_hash(int length) => Assert.Throws<ArgumentException>(() => Hash.FromBytes(new byte[length]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg")] // no padding
    [InlineData("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=")] // stray bits in the last character
    [InlineData("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz-Nw7_RgQyg=")] // the alphabet of URLs
    [InlineData(" XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=")]
    [InlineData("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("XcnaeacGWamt ZyZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQy=")] // white space within
    public void Other_spellings_of_base64_are_refused(string? text) => Assert.False(Hash.TryParseBase64(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("5DC9DA79A70659A9AD559CB701DED9A2AB9D823AAD2F4960CFE370EFF4604328")]
    [InlineData("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff460432")]
    [InlineData("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff460432g")]
    public void Other_spellings_of_hexadecimal_are_refused(string? text) => Assert.False(Hash.TryParseHex(text, out _));
}
