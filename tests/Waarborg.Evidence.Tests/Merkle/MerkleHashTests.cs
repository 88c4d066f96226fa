using CsCheck;

namespace Waarborg.Evidence.Tests.Merkle;

public class MerkleHashTests
{
    /// <summary>The entries and roots that implementations of RFC 6962 share as test data.</summary>
    public static readonly string[] KnownEntries =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    public static readonly string[] KnownRoots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    public static IReadOnlyList<byte[]> KnownBytes => [.. KnownEntries.Select(Convert.FromHexString)];

    [Fact]
    public void The_empty_root_is_the_hash_of_nothing() => Assert.Equal(KnownRoots[0], MerkleHash.EmptyRoot.ToHex());

    [Fact]
    public void A_leaf_never_equals_the_node_over_the_same_bytes() => Gen.Byte.Array[64].Sample(bytes =>
        Assert.NotEqual(MerkleHash.Leaf(bytes), MerkleHash.Node(Hash.FromBytes(bytes.AsSpan(0, 32)), Hash.FromBytes(bytes.AsSpan(32)))));

    [Theory]
    [InlineData(0)]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(65_535)]
    public void A_leaf_of_any_length_is_hashed_behind_a_zero(int length)
    {
        byte[] data = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        Assert.Equal(new ReferenceTree([data]).Root(1), MerkleHash.Leaf(data));
    }

    [Fact]
    public void A_node_needs_two_hashes()
    {
        Assert.Throws<InvalidOperationException>(() => MerkleHash.Node(default, MerkleHash.EmptyRoot));
        Assert.Throws<InvalidOperationException>(() => MerkleHash.Node(MerkleHash.EmptyRoot, default));
    }
}
