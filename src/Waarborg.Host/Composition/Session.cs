using System.Runtime.ExceptionServices;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Host.Jobs;
using Waarborg.Law;
using Waarborg.Storage;

namespace Waarborg.Host.Composition;

/// <summary>A running house without a door, for the time of one command.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly DataDirectory _data;
    private readonly IHost _host;

    private Session(DataDirectory data, IHost host) => (_data, _host) = (data, host);

    internal static async Task<Session> OpenAsync(string folder, CancellationToken cancellationToken)
    {
        var data = DataDirectory.Open(folder);
        try
        {
            var host = HostBuilding.BuildHeadless(data);
            await host.Services.GetRequiredService<Database>().MigrateAsync(cancellationToken);
            await host.StartAsync(cancellationToken);
            return new Session(data, host);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    internal T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Asks the gate.</summary>
    /// <exception cref="RefusedException">It refuses.</exception>
    internal async Task<Permit<TStage>> PermitAsync<TStage>(string activityId, Actor actor, CancellationToken cancellationToken)
        where TStage : IChainStage => Require(Require(await Get<Gatekeeper>().AskAsync<TStage>(activityId, actor, cancellationToken)));

    internal static Permit<TStage> Require<TStage>(GateAnswer<TStage> answer)
        where TStage : IChainStage => answer as Permit<TStage> ?? throw new RefusedException(answer.Assessment);

    /// <exception cref="UserErrorException">There are problems.</exception>
    internal static T Require<T>(Outcome<T> outcome)
    {
        if (outcome.Succeeded) return outcome.Value;
        string All(string language) => string.Join(Environment.NewLine + "waarborg: ", outcome.Problems.Select(p => p.In(language)));
        throw new UserErrorException(All("nl"), All("en"));
    }

    /// <summary>Waits for long work to end, and tells how far it is.</summary>
    /// <exception cref="UserErrorException">It failed.</exception>
    /// <remarks>When the work cannot even be written down (a full disk, a database that is gone), what stopped it is thrown; the work goes on at the next start.</remarks>
    internal async Task<Job> WaitAsync(Job job, Action<Job> progress, CancellationToken cancellationToken)
    {
        var board = Get<JobBoard>();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            var now = (await board.FindAsync(job.Id, cancellationToken))!;
            progress(now);
            if (!now.Ended && Get<LaneHealth>().Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
            if (!now.Ended) continue;
            if (now.State == JobState.Completed) return now;
            throw new UserErrorException($"Het werk '{now.Kind}' is niet gelukt: {now.Problem}.", $"The work '{now.Kind}' did not succeed: {now.Problem}.");
        }
        throw new OperationCanceledException(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        if (_host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        else _host.Dispose();
        _data.Dispose();
    }
}
