using System.Text;
using CsCheck;

namespace Waarborg.Evidence.Tests.Verification;

public class LogVerifierTests
{
    private const int Size = 600;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(65_536)]
    [InlineData(65_793)]
    public async Task An_honest_log_is_valid(int size)
    {
        var store = await TestLog.CreateAsync(size);
        var result = await LogVerifier.VerifyAsync(new StoreLogSource(store), TestLog.Key, null, default);
        Assert.Empty(result.Problems);
        Assert.True(result.Valid);
        Assert.Equal((size, (await store.ReadHeadAsync(default)).Root), (result.Size, result.Root));
    }

    [Fact]
    public async Task An_honest_log_that_grew_is_valid_against_every_earlier_checkpoint()
    {
        var store = await TestLog.CreateAsync(0);
        var seen = new List<Checkpoint>();
        for (var i = 0; i < 40; i++)
        {
            seen.Add(await TestLog.CheckpointAsync(store));
            await new LogWriter(store, TestLog.Signer).AppendAsync(TestLog.Entries((i * 7 % 19) + 1, i), default);
        }

        foreach (var checkpoint in seen) Assert.True((await LogVerifier.VerifyAsync(new StoreLogSource(store), TestLog.Key, checkpoint, default)).Valid);
    }

    [Fact]
    public async Task No_bit_of_any_resource_can_change()
    {
        var honest = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        Assert.True((await honest.VerifyAsync()).Valid);
        string[] paths = [.. honest.Keys];
        // checkpoint, three bundles, three tiles of level 0, one of level 1
        Assert.Equal(8, paths.Length);
        await Gen.Select(Gen.Int[0, paths.Length - 1], Gen.Int[0, int.MaxValue]).SampleAsync(async (which, seed) =>
        {
            var log = honest.Copy();
            var bit = seed % (log[paths[which]].Length * 8);
            log[paths[which]][bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False((await log.VerifyAsync()).Valid, $"{paths[which]} bit {bit}");
        }, iter: 400);
    }

    [Fact]
    public async Task A_changed_entry_is_named_and_so_is_the_root()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        var bundle = log["tile/entries/001"];
        bundle[^1] ^= 1;
        var result = await log.VerifyAsync();
        Assert.Contains(result.Problems, problem => problem is { Kind: LogProblemKind.EntryHashMismatch, Index: 511 });
        Assert.Contains(result.Problems, problem => problem is { Kind: LogProblemKind.TileHashMismatch, Index: 256 });
        Assert.Contains(result.Problems, problem => problem.Kind == LogProblemKind.RootMismatch);
    }

    [Fact]
    public async Task A_changed_leaf_hash_is_told_apart_from_a_changed_entry()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log["tile/0/002.p/88"][32] ^= 1;
        Assert.Equal([(LogProblemKind.EntryHashMismatch, 513L)], (await log.VerifyAsync()).Problems.Select(problem => (problem.Kind, problem.Index!.Value)));
    }

    [Fact]
    public async Task A_changed_hash_higher_up_is_named()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log["tile/1/000.p/2"][33] ^= 1;
        Assert.Equal([(LogProblemKind.TileHashMismatch, 256L)], (await log.VerifyAsync()).Problems.Select(problem => (problem.Kind, problem.Index!.Value)));
    }

    [Fact]
    public async Task Two_entries_that_changed_places_with_their_hashes_are_found_by_the_root()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(9));
        // The entries 2 and 3 are equally long, so swapping their bytes swaps them.
        var entries = log["tile/entries/000.p/9"];
        var length = TestLog.Entry(2).Length + 2;
        Swap(entries.AsSpan(2 * length, length), entries.AsSpan(3 * length, length));
        Swap(log["tile/0/000.p/9"].AsSpan(2 * 32, 32), log["tile/0/000.p/9"].AsSpan(3 * 32, 32));
        Assert.Equal([LogProblemKind.RootMismatch], (await log.VerifyAsync()).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task A_tail_cut_off_without_a_new_signature_is_missing()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(500));
        var longer = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log["checkpoint"] = longer["checkpoint"];
        Assert.Contains((await log.VerifyAsync()).Problems, problem => problem.Kind == LogProblemKind.MissingTile);
    }

    [Fact]
    public async Task A_tail_cut_off_with_a_new_signature_is_found_by_who_remembers()
    {
        var seen = await TestLog.CheckpointAsync(await TestLog.CreateAsync(Size));
        var shorter = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size - 1));
        Assert.True((await shorter.VerifyAsync()).Valid);
        Assert.Equal([LogProblemKind.Truncated], (await shorter.VerifyAsync(seen)).Problems.Select(problem => problem.Kind));
    }

    [Theory]
    [InlineData(Size)]
    [InlineData(Size + 300)]
    public async Task A_history_rewritten_with_the_real_key_is_found_by_who_remembers(int size)
    {
        var seen = await TestLog.CheckpointAsync(await TestLog.CreateAsync(Size));
        byte[][] rewritten = [.. TestLog.Entries(size)];
        rewritten[17] = "something else"u8.ToArray();
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(rewritten));
        Assert.True((await log.VerifyAsync()).Valid);
        Assert.Equal([LogProblemKind.Forked], (await log.VerifyAsync(seen)).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task A_root_signed_over_something_else_does_not_fit()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log.Resign(Size, MerkleHash.EmptyRoot);
        Assert.Equal([LogProblemKind.RootMismatch], (await log.VerifyAsync()).Problems.Select(problem => problem.Kind));
        log.Resign(0, (await TestLog.CheckpointAsync(await TestLog.CreateAsync(1))).Root);
        Assert.Equal([LogProblemKind.RootMismatch], (await log.VerifyAsync()).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task Every_missing_resource_is_a_problem()
    {
        var honest = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        foreach (var path in honest.Keys)
        {
            var log = honest.Copy();
            log.Remove(path);
            var expected = path == "checkpoint" ? LogProblemKind.NoCheckpoint : LogProblemKind.MissingTile;
            Assert.Equal([expected], (await log.VerifyAsync()).Problems.Select(problem => problem.Kind));
        }
    }

    [Fact]
    public async Task A_gap_does_not_hide_what_is_wrong_behind_it()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log.Remove("tile/entries/000");
        log["tile/entries/002.p/88"][^1] ^= 1;
        var kinds = (await log.VerifyAsync()).Problems.Select(problem => problem.Kind);
        Assert.Equal([LogProblemKind.MissingTile, LogProblemKind.EntryHashMismatch, LogProblemKind.RootMismatch], kinds);
    }

    [Fact]
    public async Task A_full_tile_stands_in_for_a_partial_one_that_was_dropped()
    {
        var store = await TestLog.CreateAsync(300);
        var note = (await store.ReadCheckpointAsync(default))!;
        await new LogWriter(store, TestLog.Signer).AppendAsync(TestLog.Entries(300, 300), default);
        var log = await FrozenLog.OfAsync(store);
        log["checkpoint"] = Encoding.UTF8.GetBytes(note);
        // The one hash of level 1 is still partial in both, in another width.
        log["tile/1/000.p/1"] = log["tile/1/000.p/2"][..32];
        Assert.Empty((await log.VerifyAsync()).Problems);
    }

    [Theory]
    [InlineData("tile/0/000", 1)]
    [InlineData("tile/0/000", -32)]
    [InlineData("tile/0/002.p/88", 32)]
    [InlineData("tile/1/000.p/2", -1)]
    [InlineData("tile/entries/000", -1)]
    [InlineData("tile/entries/000", 1)]
    [InlineData("tile/entries/002.p/88", 2)]
    public async Task A_resource_of_the_wrong_length_is_malformed(string path, int more)
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log[path] = more < 0 ? log[path][..^-more] : [.. log[path], .. new byte[more]];
        Assert.Equal([LogProblemKind.Malformed], (await log.VerifyAsync()).Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task Another_key_or_another_log_is_told()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(3));
        using var stranger = new CheckpointSigner(TestLog.Origin, new byte[32]);
        using var elsewhere = new CheckpointSigner("other.example", TestLog.Seed);
        Assert.Equal(LogProblemKind.BadSignature, (await LogVerifier.VerifyAsync(log.Source, stranger.VerifierKey, null, default)).Problems.Single().Kind);
        Assert.Equal(LogProblemKind.WrongOrigin, (await LogVerifier.VerifyAsync(log.Source, elsewhere.VerifierKey, null, default)).Problems.Single().Kind);
        Assert.Equal(LogProblemKind.WrongOrigin, (await log.VerifyAsync(new Checkpoint("other.example", 1, MerkleHash.EmptyRoot))).Problems.Single().Kind);
    }

    [Fact]
    public async Task A_checkpoint_that_is_not_text_is_malformed()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(3));
        log["checkpoint"] = [0xff, 0xfe];
        Assert.Equal(LogProblemKind.Malformed, (await log.VerifyAsync()).Problems.Single().Kind);
    }

    [Fact]
    public async Task The_list_of_problems_ends_somewhere()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        Array.Clear(log["tile/0/000"]);
        Assert.Equal(LogVerifier.MaxProblems, (await log.VerifyAsync()).Problems.Count);
    }

    [Fact]
    public async Task A_promise_of_endless_entries_ends_at_the_first_gap()
    {
        var log = await FrozenLog.OfAsync(await TestLog.CreateAsync(Size));
        log.Resign(long.MaxValue, MerkleHash.EmptyRoot);
        Assert.Equal(LogProblemKind.MissingTile, (await log.VerifyAsync()).Problems[0].Kind);
    }

    private static void Swap(Span<byte> one, Span<byte> other)
    {
        var keep = one.ToArray();
        other.CopyTo(one);
        keep.CopyTo(other);
    }
}
