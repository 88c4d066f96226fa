using CsCheck;

namespace Waarborg.Evidence.Tests.Merkle;

public class ConsistencyProofTests
{
    [Fact]
    public async Task Every_two_sizes_to_300_have_the_proof_of_the_recursive_definition()
    {
        var store = await TestLog.CreateAsync(300);
        var reference = new ReferenceTree(TestLog.Entries(300));
        for (var recent = 1; recent <= 300; recent++)
        {
            for (var old = 1; old <= recent; old += recent is <= 40 or (>= 255 and <= 258) ? 1 : 29)
            {
                var proof = await ConsistencyProof.BuildAsync(store, old, recent, default);
                Assert.True(reference.Proof(old, recent).SequenceEqual(proof));
                Assert.True(ConsistencyProof.Verify(old, reference.Root(old), recent, reference.Root(recent), proof));
            }
        }
    }

    [Fact]
    public async Task Selected_sizes_of_a_log_of_70000_have_the_proof_of_the_recursive_definition()
    {
        var store = await LargeLog.StoreAsync();
        var reference = LargeLog.Reference;
        int[] sizes = [1, 255, 256, 257, 4096, 65_535, 65_536, 65_537, 69_999, 70_000];
        foreach (var old in sizes)
        {
            foreach (var recent in sizes.Where(size => size >= old))
            {
                var proof = await ConsistencyProof.BuildAsync(store, old, recent, default);
                Assert.True(reference.Proof(old, recent).SequenceEqual(proof));
                Assert.True(ConsistencyProof.Verify(old, reference.Root(old), recent, reference.Root(recent), proof));
            }
        }
    }

    [Fact]
    public void A_proof_fits_no_other_roots_or_sizes_and_no_part_of_it_can_change()
    {
        const int Most = 70;
        var reference = new ReferenceTree(TestLog.Entries(Most));
        Gen.Select(Gen.Int[1, Most], Gen.Int[1, Most], Gen.Int[0, 255], Gen.Int[0, 100]).Sample((one, two, bit, place) =>
        {
            var (old, recent) = (Math.Min(one, two), Math.Max(one, two));
            var (oldRoot, newRoot, proof) = (reference.Root(old), reference.Root(recent), reference.Proof(old, recent));
            Assert.True(ConsistencyProof.Verify(old, oldRoot, recent, newRoot, proof));
            Assert.False(ConsistencyProof.Verify(old, InclusionProofTests.Flip(oldRoot, bit), recent, newRoot, proof));
            Assert.False(ConsistencyProof.Verify(old, oldRoot, recent, InclusionProofTests.Flip(newRoot, bit), proof));
            Assert.False(ConsistencyProof.Verify(old, oldRoot, recent, newRoot, [.. proof, oldRoot]));
            if (proof.Count == 0) return;
            Assert.False(ConsistencyProof.Verify(old, oldRoot, recent, newRoot, [.. proof.Skip(1)]));
            Assert.False(ConsistencyProof.Verify(old, oldRoot, recent, newRoot, [.. proof.SkipLast(1)]));
            var changed = proof.Select((hash, i) => i == place % proof.Count ? InclusionProofTests.Flip(hash, bit) : hash);
            Assert.False(ConsistencyProof.Verify(old, oldRoot, recent, newRoot, [.. changed]));
            Assert.False(ConsistencyProof.Verify(recent, newRoot, old, oldRoot, proof));
        });
    }

    [Fact]
    public async Task The_empty_log_is_the_beginning_of_every_log_and_of_nothing_else()
    {
        var store = await TestLog.CreateAsync(5);
        var root = (await store.ReadHeadAsync(default)).Root;
        Assert.Empty(await ConsistencyProof.BuildAsync(store, 0, 5, default));
        Assert.True(ConsistencyProof.Verify(0, MerkleHash.EmptyRoot, 5, root, []));
        Assert.True(ConsistencyProof.Verify(0, MerkleHash.EmptyRoot, 0, MerkleHash.EmptyRoot, []));
        Assert.False(ConsistencyProof.Verify(0, root, 5, root, []));
        Assert.False(ConsistencyProof.Verify(0, root, 0, root, []));
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(5, 11)]
    public async Task Sizes_out_of_range_are_refused(long old, long recent)
    {
        var store = await TestLog.CreateAsync(10);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ConsistencyProof.BuildAsync(store, old, recent, default));
    }

    [Fact]
    public void Nonsense_does_not_verify() => Gen.Select(Gen.Long, Gen.Long, Gen.Byte.Array[32].Array[0, 70]).Sample((old, recent, proof) =>
        Assert.False(ConsistencyProof.Verify(old, MerkleHash.Leaf("y"u8), recent, MerkleHash.Leaf("x"u8), [.. proof.Select(hash => Hash.FromBytes(hash))])));
}
