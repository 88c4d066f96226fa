using Microsoft.Extensions.DependencyInjection;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Train;
using Waarborg.Conformance;
using Waarborg.Host.Learning;
using Waarborg.Learning;

namespace Waarborg.Host.Tests.Learning;

/// <summary>A house that learns in a real worker process, and answers with what it learned.</summary>
internal static class WorkerHouse
{
    internal static Task<TestHouse> BuildAsync(Action<IServiceCollection>? more = null) => TestHouse.BuildAsync(DatabaseKind.Sqlite, services =>
    {
        services.AddSingleton(_ => new LearningWorkerClient(Program())).AddSingleton<ILearner, WorkerLearner>().AddSingleton<IModelProvider, EmbeddedModelProvider>();
        more?.Invoke(services);
    });

    /// <summary>The product's own program, which lies beside the tests.</summary>
    private static WorkerOptions Program() => new()
    {
        FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Arguments = [typeof(LearningWorkerClient).Assembly.Location, LearningWorkerClient.Command],
        Environment = new Dictionary<string, string> { ["OMP_NUM_THREADS"] = "1" }, // So little arithmetic takes longer on several threads.
    };
}
