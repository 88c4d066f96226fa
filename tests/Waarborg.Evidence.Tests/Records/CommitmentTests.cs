using CsCheck;

namespace Waarborg.Evidence.Tests.Records;

public class CommitmentTests
{
    private static byte[] Salt => [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    [Fact]
    public void The_commitment_is_the_one_computed_elsewhere() => Assert.Equal(
        "a85d0255410fa0b9662b13cd89def1e0fe196afd82997268672d64b76c82f9a4",
        Convert.ToHexStringLower(Commitment.Create(Salt, "e-mailadres", "x"u8)));

    [Fact]
    public void Only_the_same_salt_field_and_value_fit() => Gen.Select(Gen.Byte.Array[16, 40], Gen.Char.AlphaNumeric.Array[0, 6], Gen.Byte.Array[0, 20]).Sample((salt, chars, value) =>
    {
        var field = new string(chars);
        var commitment = Commitment.Create(salt, field, value);
        Assert.True(Commitment.Verify(commitment, salt, field, value));
        Assert.False(Commitment.Verify(commitment, salt, field + "a", value));
        Assert.False(Commitment.Verify(commitment, salt, field, [.. value, 0]));
        Assert.False(Commitment.Verify(commitment, [.. salt[..^1], (byte)(salt[^1] ^ 1)], field, value));
        Assert.False(Commitment.Verify(commitment.AsSpan(1), salt, field, value));
    });

    [Fact]
    public void The_border_between_field_and_value_counts() => Assert.NotEqual(Commitment.Create(Salt, "ab", "c"u8), Commitment.Create(Salt, "a", "bc"u8));

    [Fact]
    public void A_short_salt_or_a_broken_field_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Commitment.Create(new byte[15], "a", []));
        Assert.ThrowsAny<ArgumentException>(() => Commitment.Create(Salt, "a\ud800", []));
        Assert.ThrowsAny<ArgumentException>(() => Commitment.Verify([], new byte[15], "a", []));
    }
}
