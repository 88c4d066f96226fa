using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Evidence;
using Waarborg.Host.Learning;
using Waarborg.Law;
using Waarborg.Learning;

namespace Waarborg.Bench.Forgetting;

/// <summary>
/// Requests to be erased that come at once: all are put down, then carried out by processes that are killed at drawn moments. A kill drops everything in memory, rolls back what was not committed
/// and ends the training process; three of the kills fall after a shard was trained and before it was kept.
/// </summary>
internal sealed class ForgettingRun(int people, int requests, int shards, int kills, Action<string> tell) : IAsyncDisposable
{
    private readonly PassCount _count = new();
    private readonly Random _moments = new(20_261_129);
    private TestHouse _house = null!;

    public double PrepareSeconds { get; private set; }

    public double AskSeconds { get; private set; }

    public double ForgetSeconds { get; private set; }

    public int Killed { get; private set; }

    public int Passes => _count.Passes;

    public async Task RunAsync()
    {
        PrepareSeconds = await TimedAsync(PrepareAsync);
        tell($"{people} people, {shards} shards: {PrepareSeconds:F0} s");
        AskSeconds = await TimedAsync(AskAsync);
        tell($"{requests} requests put down: {AskSeconds:F0} s");
        ForgetSeconds = await TimedAsync(ForgetAsync);
        tell($"forgotten: {ForgetSeconds:F0} s");
    }

    /// <summary>What became of it, read from the database.</summary>
    public async Task<ForgettingFigures> ReadAsync()
    {
        await using var reading = await _house.Workspace.ReadAsync(default);
        var all = await reading.ListAsync<Shard, Shard>(q => q, default);
        var erasures = await reading.ListAsync<Erasure, Erasure>(q => q, default);
        var members = await reading.CountAsync<ShardMember>(m => true, default);
        var keys = await reading.CountAsync<Person>(p => p.WrappedKey != null, default);
        await reading.DisposeAsync();
        var valid = 0;
        foreach (var erasure in erasures.Where(e => e.CompletedAt is not null))
            if (await _house.Get<CertificateOffice>().IssueAsync(erasure.Id, default) is { } certificate && ErasureCertificate.Verify(certificate, _house.Signer.VerifierKey).Valid) valid++;
        return new ForgettingFigures(
            all.Count, all.Count(s => s.Generation > 1), all.Max(s => s.Generation) - 1, erasures.Count(e => e.CompletedAt is not null), valid, members, keys, (await _house.Get<JobRunner>().UnfinishedAsync(default)).Count);
    }

    public async ValueTask DisposeAsync()
    {
        if (_house is not null) await _house.DisposeAsync();
    }

    private async Task PrepareAsync()
    {
        _house = await TestHouse.BuildAsync(DatabaseKind.Sqlite, services => services.AddSingleton(_ => new LearningWorkerClient(Worker()))
            .AddSingleton<WorkerLearner>().AddSingleton<ILearner>(provider => new CountingLearner(provider.GetRequiredService<WorkerLearner>(), _count)));
        await _house.CollectAsync(people, 1);
        await _house.RemedyAsync(people);
        await _house.PrepareAsync(people, 1);
        var job = await _house.RunAsync(await _house.StartTrainingAsync(shards));
        if (job.State != JobState.Completed) throw new InvalidOperationException($"Training ended as {job.State}: {job.Problem}.");
    }

    /// <summary>By the desk, as one that a clerk sits at: received, identified, permitted, put on the queue.</summary>
    private async Task AskAsync()
    {
        for (var i = 0; i < requests; i++) await _house.StartErasureAsync(TestCase.IdOf(i));
    }

    private async Task ForgetAsync()
    {
        _count.Begin();
        while (true)
        {
            using var life = new CancellationTokenSource();
            if (Killed < kills - 3) life.CancelAfter(TimeSpan.FromMilliseconds(_moments.Next(200, 3000)));
            // The fourth, the thirteenth and the twenty-second pass are lost.
            _count.After = pass =>
            {
                if (pass is 4 or 13 or 22) life.Cancel();
            };
            if (!await LiveAsync(life.Token)) return;
            Killed++;
            await _house.RestartAsync();
        }
    }

    /// <summary>One life of the process.</summary>
    /// <returns>Whether it was killed.</returns>
    private async Task<bool> LiveAsync(CancellationToken killed)
    {
        try
        {
            var runner = _house.Get<JobRunner>();
            while (await runner.UnfinishedAsync(killed) is { Count: > 0 } jobs)
                foreach (var job in jobs) await runner.RunAsync(job, killed);
            return false;
        }
        catch (OperationCanceledException) when (killed.IsCancellationRequested)
        {
            return true;
        }
    }

    private static WorkerOptions Worker() => new() { FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Arguments = [typeof(LearningWorkerClient).Assembly.Location, LearningWorkerClient.Command] };

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
