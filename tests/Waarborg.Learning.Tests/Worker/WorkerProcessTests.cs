using System.Diagnostics;

namespace Waarborg.Learning.Tests;

public class WorkerProcessTests
{
    private static readonly GenerationOptions s_generation = new() { MaxTokens = 12 };
    private static readonly TrainingOptions s_endless = Tiny.Training with { Epochs = 1000 };

    [Fact]
    public async Task A_child_gives_the_same_bytes_as_this_process()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        var seen = new List<TrainingProgress>();
        var root = await worker.TrainBaseAsync([Tiny.Policy], Tiny.Model, Tiny.Training, new Direct(seen.Add), default);
        Assert.Equal(Tiny.Base.Bytes, root.Bytes);
        Assert.Equal(Tiny.Base.Parameters, root.Parameters);
        Assert.Equal(root.Sha256, Tiny.Base.Sha256);
        Assert.Contains(seen, p => p.Phase == "base" && p.Step == p.Steps);
        var expected = Tiny.Shard(Tiny.Examples);
        var shard = await worker.TrainShardAsync(root.Bytes, Tiny.Examples, Tiny.Training, null, default);
        Assert.Equal(expected.Bytes, shard.Bytes);
        Assert.Equal(expected.FinalLoss, shard.FinalLoss);
        await worker.LoadModelAsync("m", root.Bytes, [shard.Bytes, shard.Bytes], default);
        using var model = AssistantModel.Load(root.Bytes, [shard.Bytes, shard.Bytes]);
        foreach (var options in new[] { s_generation, s_generation with { Grounded = false, Temperature = 1 } })
        {
            var here = model.Generate("Kan ik bellen? 😀", options, default);
            var there = await worker.GenerateAsync("m", "Kan ik bellen? 😀", options, default);
            // The last bits depend on the number of threads, which other tests in this process change.
            Assert.Equal(here.Passages.Select(p => p.Text), there.Passages.Select(p => p.Text));
            Assert.Equal((here.Text, here.Agreement, here.Tokens, here.Truncated), (there.Text, there.Agreement, there.Tokens, there.Truncated));
            Assert.Equal(here.Confidence, there.Confidence, 1e-5);
        }
    }

    [Fact]
    public async Task A_child_that_dies_is_reported_without_texts_and_replaced_with_its_models()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        await worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default);
        var first = await worker.GenerateAsync("m", "hallo", s_generation, default);
        var killer = new Direct(_ => Process.GetProcessById(worker.ChildId!.Value).Kill());
        DialogueExample[] examples = [new("GEHEIM-VRAAG", "Bellen kan op 0800-1234. GEHEIM-ANTWOORD")];
        var crash = await Assert.ThrowsAsync<WorkerCrashedException>(() => worker.TrainShardAsync(Tiny.Base.Bytes, examples, s_endless, killer, default));
        Assert.DoesNotContain("GEHEIM", crash.ToString(), StringComparison.Ordinal);
        Assert.Contains("train-shard", crash.Message, StringComparison.Ordinal);
        Assert.Equal(first.Text, (await worker.GenerateAsync("m", "hallo", s_generation, default)).Text);
    }

    [Fact]
    public async Task A_child_that_is_killed_while_it_tunes_goes_on_where_it_was_and_ends_with_the_same_weights()
    {
        var whole = Llamas.TinyLlama.Tune(Llamas.TinyLlama.Options);
        var folder = Directory.CreateTempSubdirectory("tuning").FullName;
        try
        {
            await using var held = new WorkerProcess(ChildMode.Options(ChildMode.Held));
            await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
            Task<TunedDecoder> Tune(WorkerProcess by, Action<TrainingProgress> told) => by.TuneAsync(
                Llamas.TinyLlama.Bytes, null, Llamas.TinyLlama.People, [], Llamas.TinyLlama.Options, null, Path.Combine(folder, "state"), new Direct(told), default);
            await Assert.ThrowsAsync<WorkerCrashedException>(() => Tune(held, p =>
            {
                if (p.Step == ChildMode.HeldAfter) Process.GetProcessById(held.ChildId!.Value).Kill();
            }));
            var steps = new List<int>();
            var resumed = await Tune(worker, p => steps.Add(p.Step));
            Assert.True(steps[0] >= ChildMode.HeldAfter, $"It began again at step {steps[0]}.");
            Assert.Equal(whole.Sha256, resumed.Sha256);
            Assert.Equal(whole.Bytes, resumed.Bytes);
            Assert.Empty(Directory.EnumerateFiles(folder, "state"));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public async Task Slices_in_a_child_are_those_of_this_process()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        IReadOnlyList<DialogueExample>[] slices = [Tiny.Examples[..2], Tiny.Examples[2..]];
        var here = new TrainingEngine().TrainSlices(Tiny.Base.Bytes, null, slices, Tiny.Training, null, default);
        var there = await worker.TrainSlicesAsync(Tiny.Base.Bytes, null, slices, Tiny.Training, null, default);
        Assert.Equal(here.Select(s => (s.Sha256, s.FinalLoss)), there.Select(s => (s.Sha256, s.FinalLoss)));
        var rest = await worker.TrainSlicesAsync(Tiny.Base.Bytes, there[0].Bytes, slices[1..], Tiny.Training, null, default);
        Assert.Equal(there[1].Bytes, rest[0].Bytes);
    }

    [Fact]
    public async Task Cancelling_kills_the_child_and_the_next_call_works()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        using var source = new CancellationTokenSource();
        var child = 0;
        var canceller = new Direct(_ =>
        {
            child = worker.ChildId ?? child;
            source.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => worker.TrainShardAsync(Tiny.Base.Bytes, Tiny.Examples, s_endless, canceller, source.Token));
        Assert.NotEqual(0, child);
        await worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default);
        Assert.NotEqual(child, worker.ChildId);
        Assert.NotNull(await worker.GenerateAsync("m", "hallo", s_generation, default));
    }

    [Fact]
    public async Task A_progress_callback_that_throws_does_not_mix_up_the_next_answer()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        var thrower = new Direct(_ => throw new NotSupportedException());
        await Assert.ThrowsAsync<NotSupportedException>(() => worker.TrainShardAsync(Tiny.Base.Bytes, Tiny.Examples, s_endless, thrower, default));
        await worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default);
        Assert.NotEmpty((await worker.GenerateAsync("m", "hallo", s_generation, default)).Text);
    }

    [Fact]
    public async Task A_refusal_is_not_a_crash_and_quotes_nothing()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        DialogueExample[] examples = [new("GEHEIM", "GEHEIM")];
        var failure = await Assert.ThrowsAsync<WorkerFailedException>(
            () => worker.TrainShardAsync(new byte[100], examples, Tiny.Training, null, default));
        Assert.DoesNotContain("GEHEIM", failure.ToString(), StringComparison.Ordinal);
        var child = worker.ChildId;
        await Assert.ThrowsAsync<WorkerFailedException>(
            () => worker.TrainShardAsync(Tiny.Base.Bytes, examples, Tiny.Training with { Epochs = 0 }, null, default));
        Assert.Equal(child, worker.ChildId);
    }

    [Fact]
    public async Task An_unloaded_model_is_gone()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        await worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default);
        await worker.UnloadModelAsync("m", default);
        await Assert.ThrowsAsync<InvalidOperationException>(() => worker.GenerateAsync("m", "hallo", s_generation, default));
    }

    [Fact]
    public async Task A_child_that_speaks_nonsense_is_a_crash()
    {
        await using var worker = new WorkerProcess(ChildMode.Options(ChildMode.Babbler));
        await Assert.ThrowsAsync<WorkerCrashedException>(() => worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default));
    }

    [Fact]
    public async Task An_executable_that_is_not_there_is_a_crash()
    {
        await using var worker = new WorkerProcess(new WorkerOptions { FileName = "/nowhere/at-all" });
        await Assert.ThrowsAsync<WorkerCrashedException>(() => worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default));
    }

    [Fact]
    public async Task Disposing_ends_the_child()
    {
        var worker = new WorkerProcess(ChildMode.Options(ChildMode.Worker));
        await worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default);
        using var child = Process.GetProcessById(worker.ChildId!.Value);
        await worker.DisposeAsync();
        await child.WaitForExitAsync(CancellationToken.None);
        Assert.Null(worker.ChildId);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => worker.LoadModelAsync("m", Tiny.Base.Bytes, [], default));
    }

    [Fact]
    public async Task A_killed_parent_takes_its_child_along_and_never_loaded_native_code()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [ChildMode.Parent]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var parent = Process.Start(start)!;
        var line = (await parent.StandardOutput.ReadLineAsync())!.Split(' ');
        Assert.Equal("clean", line[1]);
        using var grandchild = Process.GetProcessById(int.Parse(line[0], System.Globalization.CultureInfo.InvariantCulture));
        // Only the parent: the grandchild must notice by itself that its input has closed.
        parent.Kill(entireProcessTree: false);
        await grandchild.WaitForExitAsync(CancellationToken.None);
        Assert.True(grandchild.HasExited);
    }

    private sealed class Direct(Action<TrainingProgress> act) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => act(value);
    }
}
