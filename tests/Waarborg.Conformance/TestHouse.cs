using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Waarborg.Chain;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Apply.Guests;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Collect;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Rights.Candidates.Mail;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Law;
using Waarborg.Storage;
using Waarborg.Storage.Logs;

namespace Waarborg.Conformance;

/// <summary>A whole house on a throw-away database, with a clock, a learner and a queue in the hand of the test.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    public const string ActivityId = "assistant";

    public static readonly Actor Steward = Actor.With("steward", Role.DataSteward);
    public static readonly Actor Dpo = Actor.With("dpo", Role.Dpo);
    public static readonly Actor Agent = Actor.With("agent", Role.ServiceAgent);

    private readonly ThrowawayDatabase _database;
    private readonly Action<IServiceCollection>? _more;
    private ServiceProvider _services;

    private TestHouse(ThrowawayDatabase database, Action<IServiceCollection>? more)
    {
        (_database, _more) = (database, more);
        _services = Build();
    }

    public ThrowawayDatabase Throwaway => _database;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public HashLearner Learner { get; } = new();

    public HashTextLearner TextLearner { get; } = new();

    public MemoryErasureList ErasureList { get; } = new();

    public MemoryWitness Witness { get; } = new();

    /// <summary>The secret of the master key.</summary>
    public byte[] MasterSecret { get; } = RandomNumberGenerator.GetBytes(MasterKey.Length);

    public MasterKey MasterKey => field ??= new(MasterSecret);

    /// <summary>The name of the log.</summary>
    public const string Origin = "waarborg/test";

    /// <summary>The seed of the key that signs the log.</summary>
    public static byte[] SignerSeed => [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public CheckpointSigner Signer { get; } = new(Origin, SignerSeed);

    /// <summary>Everything that was logged, to be searched for personal data.</summary>
    public StringBuilder LogText { get; } = new();

    public IWorkspace Workspace => Get<IWorkspace>();

    /// <param name="kind">The database.</param>
    /// <param name="more">Services in the place of those of the house, at each start.</param>
    public static async Task<TestHouse> BuildAsync(DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? more = null) => new(await ThrowawayDatabase.CreateAsync(kind), more);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>As if the process was killed and started again: nothing in memory survives.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Build();
    }

    public static T Require<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Succeeded, string.Join("; ", outcome.Problems.Select(p => p.In("en"))));
        return outcome.Value!;
    }

    public async Task<Permit<TStage>> PermitAsync<TStage>(Actor? actor = null, string activity = ActivityId)
        where TStage : IChainStage
    {
        var answer = Require(await Get<Gatekeeper>().AskAsync<TStage>(activity, actor ?? Steward, default));
        var open = string.Join(" ", answer.Assessment.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => $"{f.Rule}:{f.Status}"));
        Assert.True(answer is Permit<TStage>, $"refused: {open}");
        return (Permit<TStage>)answer;
    }

    /// <summary>Drives one job to its end.</summary>
    public Task<Job> RunAsync(Job job) => Get<JobRunner>().RunAsync(job.Id, default);

    public static Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public async Task RegisterAsync(string? yaml = null) =>
        Require(await Get<ActivityRegister>().RegisterAsync(yaml ?? TestCase.Manifest, "activity.yaml", Steward, default));

    public async Task<Job> ImportAsync(RecordKind kind, string csv) => await RunAsync(await StartImportAsync(kind, csv));

    public async Task<Job> StartImportAsync(RecordKind kind, string csv) => Require(await Get<ImportFile>().ImportAsync(
        await PermitAsync<CollectStage>(), kind, Text(csv), "test.csv", new Dictionary<string, string>(), Steward, default));

    /// <summary>A registered activity with people and their conversations.</summary>
    public async Task CollectAsync(int people = 8, int conversations = 4)
    {
        await RegisterAsync();
        await ImportAsync(RecordKind.Profile, TestCase.People(people));
        await ImportAsync(RecordKind.Conversation, TestCase.Conversations(people, conversations));
    }

    /// <summary>Everything that the gate asks for before training, but the data set.</summary>
    public async Task RemedyAsync(int people = 8, string activity = ActivityId)
    {
        var sentOn = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(-40);
        var notice = Require(await Get<NoticeDesk>().PublishAsync(activity, "Beste klant, …", [.. NoticeChecklist.Items.Select(i => i.Id)], sentOn, Dpo, default));
        Require(await Get<NoticeDesk>().RecordDeliveriesAsync(notice.Id, Text(TestCase.Deliveries(people, sentOn)), "deliveries.csv", Steward, default));
        foreach (var (questionnaire, answers) in TestCase.Assessments())
        {
            var filled = Require(await Get<AssessmentDesk>().SubmitAsync(activity, questionnaire, answers, Steward, default));
            Require(await Get<AssessmentDesk>().ApproveAsync(filled.Id, Dpo, default));
        }
        Require(await Get<KnowledgeShelf>().AddAsync(activity, "policy.md", Text(TestCase.Policy), Steward, default));
    }

    public async Task<Job> PrepareAsync(int people = 8, int conversations = 4, string activity = ActivityId)
    {
        var permit = await PermitAsync<PrepareStage>(activity: activity);
        var job = await RunAsync(Require(await Get<PrepareDataSet>().StartAsync(permit, "support", Steward, default)));
        Require(await Get<MeasureDataSet>().WithSampleAsync(permit, job.TargetId, Text(TestCase.Sample(people, conversations)), "sample.jsonl", Steward, default));
        return job;
    }

    /// <summary>How models are trained; a finder until a test says otherwise.</summary>
    public ModelRecipe Recipe { get; set; } = new();

    public async Task<Job> StartTrainingAsync(int shards = 2) =>
        Require(await Get<StartTraining>().StartAsync(await PermitAsync<TrainStage>(), Recipe, shards, 7, Steward, default));

    /// <summary>From nothing to a model that answers.</summary>
    public async Task<Job> WholeChainAsync(int people = 8, int conversations = 4)
    {
        await CollectAsync(people, conversations);
        await RemedyAsync(people);
        await PrepareAsync(people, conversations);
        return await RunAsync(await StartTrainingAsync());
    }

    public async Task<Person> PersonAsync(string externalId)
    {
        var person = await Get<SubjectIndex>().FindPersonAsync(externalId, default);
        Assert.NotNull(person);
        return person;
    }

    public async Task<RightsRequest> RequestAsync(RequestKind kind, string externalId)
    {
        var request = Require(await Get<RequestDesk>().ReceiveAsync(kind, externalId, ActivityId, Agent, default));
        return Require(await Get<RequestDesk>().IdentifyAsync(request.Id, Agent, default));
    }

    public async Task<Job> StartErasureAsync(string externalId)
    {
        var request = await RequestAsync(RequestKind.Erasure, externalId);
        var permit = Assert.IsType<Permit<RightsStage>>(Require(await Get<Gatekeeper>().AskAsync(request, Steward, default)));
        return Require(await Get<EraseSubject>().StartAsync(permit, request, Steward, default));
    }

    public async Task<Proposal> AskAsync(string question, Person? person = null) =>
        await Get<AskAssistant>().AskAsync(await PermitAsync<ApplyStage>(), question, person, AnswerMode.Model, Agent, default);

    /// <summary>The language models that are configured; none until a test says so.</summary>
    public TestGuests Guests { get; } = new();

    /// <summary>The mail server; off until a test says so.</summary>
    public TestMailer Mailer { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Signer.Dispose();
        await _database.DisposeAsync();
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new TextLog(LogText)).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(_database.Database).AddSingleton(Signer.VerifierKey)
            .AddSingleton<IMasterKey>(MasterKey).AddSingleton<ILearner>(Learner).AddSingleton<Chain.Train.SealedModels.ITextLearner>(TextLearner).AddSingleton<IErasureList>(ErasureList).AddSingleton<ICheckpointWitness>(Witness)
            .AddSingleton<IJobQueue, ManualQueue>().AddSingleton<ILogStore, DatabaseLogStore>()
            .AddSingleton<IWorkspace>(p => new EfWorkspace(_database.Database, Signer, Witness, p.GetRequiredService<KeyRing>(), Clock))
            .AddSingleton<WordFinder>().AddSingleton<IAnswerFinder>(p => p.GetRequiredService<WordFinder>())
            .AddSingleton<IGuestModels>(Guests).AddSingleton<IMailer>(Mailer).AddSingleton<FixedModel>().AddSingleton<IModelProvider>(p => p.GetRequiredService<FixedModel>());
        services.AddWaarborgChain();
        _more?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class TextLog(StringBuilder text) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (text) text.AppendLine(CultureInfo.InvariantCulture, $"{logLevel} {formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
