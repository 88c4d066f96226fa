namespace Waarborg.Learning.Tests;

public class CanaryAuditTests
{
    private static readonly DialogueExample[] s_references =
        [.. Enumerable.Range(0, 31).Select(i => new DialogueExample($"{"bdfghjklmnprst"[i % 14]}ola{(char)('a' + i % 26)}", "Bellen kan op 0800-1234."))];

    // Questions of the same making with other answers: only learning the canary itself can make its answer likelier.
    private static readonly DialogueExample[] s_others =
        [.. Enumerable.Range(0, 8).Select(i => new DialogueExample($"{"vwxyz"[i % 5]}olu{(char)('k' + i)}", "Op de 1e, 15e of 25e."))];

    private static readonly DialogueExample s_canary = new("zyx qvw jjj", "Bellen kan op 0800-1234.");

    [Fact]
    public async Task A_planted_example_stands_out_until_its_shard_is_trained_without_it()
    {
        var engine = new TrainingEngine();
        var with = engine.TrainShard(Tiny.Base.Bytes, [.. s_others, s_canary], Tiny.ByHeart with { Rehearsal = 0 }, null, default);
        var without = engine.TrainShard(Tiny.Base.Bytes, s_others, Tiny.ByHeart with { Rehearsal = 0 }, null, default);
        var planted = Assert.Single(CanaryAudit.Measure(Tiny.Base.Bytes, [with.Bytes], [s_canary], s_references, default));
        var removed = Assert.Single(CanaryAudit.Measure(Tiny.Base.Bytes, [without.Bytes], [s_canary], s_references, default));
        Assert.True(planted.Exposure > removed.Exposure);
        Assert.True(planted.Rank <= 4);
        Assert.Equal(5 - Math.Log2(planted.Rank), planted.Exposure, 1e-12);
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        Assert.Equal(CanaryAudit.Gains(Tiny.Base.Bytes, [with.Bytes], [s_canary], true, default), await worker.GainsAsync(Tiny.Base.Bytes, [with.Bytes], [s_canary], true, default));
    }

    [Fact]
    public void Without_training_nothing_stands_out()
    {
        // Every gain is zero, and a tie counts against standing out.
        var untouched = Tiny.Shard();
        Assert.Equal(32, Assert.Single(CanaryAudit.Measure(Tiny.Base.Bytes, [untouched.Bytes], [s_canary], s_references, default)).Rank);
    }

    [Fact]
    public void An_audit_that_could_measure_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CanaryAudit.Measure(Tiny.Base.Bytes, [], [s_canary], s_references, default));
        Assert.Throws<ArgumentException>(() => CanaryAudit.Measure(Tiny.Base.Bytes, [Tiny.Shard().Bytes], [s_canary], [], default));
        DialogueExample[] smallTalk = [new("hallo", "Graag gedaan!")];
        Assert.Throws<ArgumentException>(() => CanaryAudit.Measure(Tiny.Base.Bytes, [Tiny.Shard().Bytes], smallTalk, s_references, default));
    }
}
