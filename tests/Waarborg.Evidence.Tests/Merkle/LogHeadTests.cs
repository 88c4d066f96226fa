namespace Waarborg.Evidence.Tests.Merkle;

public class LogHeadTests
{
    [Fact]
    public void The_known_roots_come_out()
    {
        var tree = new TreeBuilder(LogHead.Empty);
        Assert.Equal(MerkleHashTests.KnownRoots[0], tree.Head.Root.ToHex());
        foreach (var (entry, root) in MerkleHashTests.KnownBytes.Zip(MerkleHashTests.KnownRoots.Skip(1)))
        {
            tree.Append(MerkleHash.Leaf(entry));
            Assert.Equal(root, tree.Head.Root.ToHex());
        }
    }

    [Fact]
    public void The_root_is_that_of_the_recursive_definition_at_every_size_to_300_and_around_powers_of_two_beyond()
    {
        var reference = LargeLog.Reference;
        HashSet<long> selected = [511, 512, 513, 1023, 1024, 1025, 4096, 32_767, 32_768, 65_535, 65_536, 65_537, 65_792, 69_999, 70_000];
        var tree = new TreeBuilder(LogHead.Empty);
        foreach (var entry in LargeLog.Entries)
        {
            tree.Append(MerkleHash.Leaf(entry));
            if (tree.Size <= 300 || selected.Contains(tree.Size)) Assert.Equal(reference.Root((int)tree.Size), tree.Head.Root);
        }
    }

    [Fact]
    public void A_head_is_compared_by_value()
    {
        var (one, other) = (MerkleHash.Leaf("a"u8), MerkleHash.Leaf("b"u8));
        Assert.Equal(new LogHead(3, [one, other]), new LogHead(3, [one, other]));
        Assert.Equal(new LogHead(3, [one, other]).GetHashCode(), new LogHead(3, [one, other]).GetHashCode());
        Assert.NotEqual(new LogHead(3, [one, other]), new LogHead(3, [other, one]));
        Assert.NotEqual(new LogHead(3, [one, other]), new LogHead(5, [one, other]));
    }

    [Fact]
    public void A_head_does_not_change_with_the_list_it_was_made_of()
    {
        List<Hash> list = [MerkleHash.Leaf("a"u8)];
        var head = new LogHead(1, list);
        list.Clear();
        Assert.Single(head.Frontier);
    }

    [Fact]
    public void A_frontier_that_does_not_fit_the_size_is_refused()
    {
        var hash = MerkleHash.EmptyRoot;
        Assert.Throws<ArgumentException>(() => new LogHead(0, [hash]));
        Assert.Throws<ArgumentException>(() => new LogHead(3, [hash]));
        Assert.Throws<ArgumentException>(() => new LogHead(4, [hash, hash]));
        Assert.Throws<ArgumentException>(() => new LogHead(1, [default]));
        Assert.ThrowsAny<ArgumentException>(() => new LogHead(-1, []));
    }
}
