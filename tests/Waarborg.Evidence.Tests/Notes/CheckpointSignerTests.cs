namespace Waarborg.Evidence.Tests.Notes;

public class CheckpointSignerTests
{
    [Fact]
    public void Signing_is_deterministic() => Assert.Equal(TestLog.Signer.Sign(3, MerkleHash.EmptyRoot), TestLog.Signer.Sign(3, MerkleHash.EmptyRoot));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a+b")]
    [InlineData("a\nb")]
    [InlineData("a\u2003b")]
    public void An_origin_that_cannot_name_a_key_is_refused(string origin) =>
        Assert.Throws<ArgumentException>(() => new CheckpointSigner(origin, TestLog.Seed));

    [Fact]
    public void An_origin_with_half_a_surrogate_pair_is_refused() => Assert.Throws<ArgumentException>(() => new CheckpointSigner("a\ud800", TestLog.Seed));

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(64)]
    public void A_seed_has_32_bytes(int length) => Assert.Throws<ArgumentException>(() => new CheckpointSigner("a", new byte[length]));

    [Fact]
    public void The_seed_is_copied()
    {
        var seed = TestLog.Seed;
        using var signer = new CheckpointSigner(TestLog.Origin, seed);
        Array.Clear(seed);
        Assert.Equal(TestLog.Signer.Sign(0, MerkleHash.EmptyRoot), signer.Sign(0, MerkleHash.EmptyRoot));
    }

    [Fact]
    public void After_disposal_nothing_is_signed()
    {
        var signer = new CheckpointSigner("a", TestLog.Seed);
        signer.Dispose();
        signer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => signer.Sign(0, MerkleHash.EmptyRoot));
    }

    [Fact]
    public void A_negative_size_or_a_missing_root_is_not_signed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TestLog.Signer.Sign(-1, MerkleHash.EmptyRoot));
        Assert.Throws<InvalidOperationException>(() => TestLog.Signer.Sign(1, default));
    }
}
