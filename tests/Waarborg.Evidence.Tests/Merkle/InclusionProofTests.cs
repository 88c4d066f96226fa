using CsCheck;

namespace Waarborg.Evidence.Tests.Merkle;

public class InclusionProofTests
{
    [Fact]
    public async Task Every_entry_in_every_tree_to_300_has_the_path_of_the_recursive_definition()
    {
        var store = await TestLog.CreateAsync(300);
        var reference = new ReferenceTree(TestLog.Entries(300));
        for (var size = 1; size <= 300; size++)
        {
            var root = reference.Root(size);
            // All pairs up to 40 and around a tile; a stride elsewhere.
            for (var index = 0; index < size; index += size is <= 40 or (>= 255 and <= 258) ? 1 : 29)
            {
                var path = await InclusionProof.BuildAsync(store, index, size, default);
                Assert.True(reference.Path(index, size).SequenceEqual(path));
                Assert.True(InclusionProof.Verify(reference.Mth(index, index + 1), index, size, path, root));
            }
        }
    }

    [Fact]
    public async Task Selected_entries_of_a_log_of_70000_have_the_path_of_the_recursive_definition()
    {
        var store = await LargeLog.StoreAsync();
        var reference = LargeLog.Reference;
        foreach (var size in (int[])[65_535, 65_536, 65_537, 66_000, 70_000])
        {
            foreach (var index in (int[])[0, 1, 255, 256, 65_279, 65_280, size - 2, size - 1])
            {
                var path = await InclusionProof.BuildAsync(store, index, size, default);
                Assert.True(reference.Path(index, size).SequenceEqual(path));
                Assert.True(InclusionProof.Verify(reference.Mth(index, index + 1), index, size, path, reference.Root(size)));
            }
        }
    }

    [Fact]
    public void A_path_fits_no_other_leaf_index_size_or_root_and_no_part_of_it_can_change()
    {
        const int Most = 70;
        var reference = new ReferenceTree(TestLog.Entries(Most));
        Gen.Select(Gen.Int[1, Most], Gen.Int[0, Most - 1], Gen.Int[0, Most - 1], Gen.Int[0, 255]).Sample((size, seed, other, bit) =>
        {
            var (index, wrong) = (seed % size, other % size);
            var (leaf, path, root) = (reference.Mth(index, index + 1), reference.Path(index, size), reference.Root(size));
            Assert.True(InclusionProof.Verify(leaf, index, size, path, root));
            Assert.False(InclusionProof.Verify(Flip(leaf, bit), index, size, path, root));
            Assert.False(InclusionProof.Verify(leaf, index, size, path, Flip(root, bit)));
            Assert.False(InclusionProof.Verify(leaf, index, size, [.. path, leaf], root));
            if (wrong != index) Assert.False(InclusionProof.Verify(leaf, wrong, size, path, root));
            if (path.Count == 0) return;
            Assert.False(InclusionProof.Verify(leaf, index, size, [.. path.Skip(1)], root));
            Assert.False(InclusionProof.Verify(leaf, index, size, [.. path.SkipLast(1)], root));
            Assert.False(InclusionProof.Verify(leaf, index, size, [.. path.Select((hash, i) => i == other % path.Count ? Flip(hash, bit) : hash)], root));
            Assert.False(InclusionProof.Verify(leaf, index, size, [.. path.SkipLast(1), default], root));
        });
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 0)]
    [InlineData(0, 11)]
    public async Task An_index_or_size_out_of_range_is_refused(long index, long size)
    {
        var store = await TestLog.CreateAsync(10);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => InclusionProof.BuildAsync(store, index, size, default));
        Assert.False(InclusionProof.Verify(MerkleHash.EmptyRoot, index, Math.Min(size, 5), [], MerkleHash.EmptyRoot) && index >= 0 && index < size);
    }

    [Fact]
    public void A_path_that_leads_beyond_the_tree_is_refused()
    {
        var (leaf, beyond) = (MerkleHash.Leaf("a"u8), MerkleHash.Leaf("b"u8));
        Assert.False(InclusionProof.Verify(leaf, 0, 1, [beyond], MerkleHash.Node(beyond, leaf)));
        Assert.False(InclusionProof.Verify(leaf, 0, 1, [beyond], MerkleHash.Node(leaf, beyond)));
        Assert.False(InclusionProof.Verify(leaf, 1, 2, [beyond, beyond], MerkleHash.Node(beyond, MerkleHash.Node(beyond, leaf))));
    }

    [Fact]
    public void Nonsense_does_not_verify()
    {
        Gen.Select(Gen.Long, Gen.Long, Gen.Byte.Array[32].Array[0, 70]).Sample((index, size, path) =>
            Assert.False(InclusionProof.Verify(MerkleHash.EmptyRoot, index, size, [.. path.Select(hash => Hash.FromBytes(hash))], MerkleHash.Leaf("x"u8))));
        Assert.False(InclusionProof.Verify(default, 0, 1, [], default));
    }

    internal static Hash Flip(Hash hash, int bit)
    {
        var bytes = hash.ToArray();
        bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        return Hash.FromBytes(bytes);
    }
}
