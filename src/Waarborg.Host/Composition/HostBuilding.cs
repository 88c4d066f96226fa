using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Orleans.Configuration;
using Waarborg.Chain;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Apply.Guests;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Gateway;
using Waarborg.Host.Guests;
using Waarborg.Host.Http;
using Waarborg.Host.Jobs;
using Waarborg.Host.Learning;
using Waarborg.Host.Mail;
using Waarborg.Host.Records;
using Waarborg.Storage;
using Waarborg.Storage.Files;
using Waarborg.Storage.Logs;
using Waarborg.Storage.Model;
using Waarborg.Web;

namespace Waarborg.Host.Composition;

/// <summary>Puts the house together: storage, keys, log, chain, workers, pages. Only wires.</summary>
internal static class HostBuilding
{
    /// <summary>Environment variable with a PostgreSQL connection string; without it the embedded database is used.</summary>
    internal const string DatabaseVariable = "WAARBORG_DATABASE";

    /// <summary>Environment variable with the path of the master key's file; without it the key lies in the data folder.</summary>
    internal const string MasterKeyVariable = "WAARBORG_MASTER_KEY_FILE";

    /// <summary>Environment variable with the path of a file with the key for programs; without it only programs on this machine are served.</summary>
    internal const string ApiKeyVariable = "WAARBORG_API_KEY_FILE";

    /// <summary>The whole house, with its pages and its public log.</summary>
    internal static WebApplication BuildWeb(DataDirectory data, Door door)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Waarborg.Host" });
        builder.WebHost.UseUrls(door.Urls);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(door.Configure); // The limits of uploads are the pages' own.
        AddCore(builder, data);
        builder.Services.AddWaarborgWeb();
        builder.Services.AddWaarborgIdentity().AddEntityFrameworkStores<WaarborgDbContext>();
        builder.Services.AddDataProtection().SetApplicationName("Waarborg").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(data.Keys, "web")));
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IMasterKey>((keys, master) => keys.XmlEncryptor = new WebKeySealer(master));
        var app = builder.Build();
        if (door.Proxies is { } proxies) app.UseForwardedHeaders(proxies);
        app.UseWaarborgWeb();
        app.MapWaarborgWeb();
        app.MapLog();
        app.MapPresidio(new() { ApiKey = ApiKey() });
        return app;
    }

    /// <summary>The house without a door: for commands that need the use cases and the workers.</summary>
    internal static IHost BuildHeadless(DataDirectory data)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        AddCore(builder, data);
        // Whoever runs a command reads one line about what went wrong, and that is the command's own.
        builder.Logging.AddFilter(typeof(JobLaneGrain).FullName, LogLevel.None).AddFilter(typeof(JobRunner).FullName, LogLevel.None);
        return builder.Build();
    }

    private static void AddCore(IHostApplicationBuilder builder, DataDirectory data)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("Polly", LogLevel.Error)
            // A start that fails is said in one line by the command; what else goes wrong with a background service is critical.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddFilter("Orleans", LogLevel.Critical).AddFilter("Microsoft.Orleans", LogLevel.Critical).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
            .AddFilter("Waarborg", LogLevel.Information);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddStorage(builder.Services, data);
        builder.Services.AddSingleton<IGuestModels>(new ConfiguredGuests(ModelsFile.Read(Environment.GetEnvironmentVariable(ModelsFile.Variable))));
        builder.Services.AddSingleton<IRecordServer>(new ConfiguredRecordServer(FhirServersFile.Read(Environment.GetEnvironmentVariable(FhirServersFile.Variable))));
        if (MailFile.Read(Environment.GetEnvironmentVariable(MailFile.Variable)) is { } mailer) builder.Services.AddSingleton(mailer);
        builder.Services.AddWaarborgChain();
        builder.Services.AddSingleton(BoundsFile.Read(Environment.GetEnvironmentVariable(BoundsFile.Variable)));
        builder.Services.AddSingleton<ICheckpointShelf>(new CheckpointFolders(Environment.GetEnvironmentVariable(CheckpointFolders.Variable)));
        builder.Services.AddSingleton(_ => new LearningWorkerClient()).AddSingleton<ILearner, WorkerLearner>().AddSingleton<Chain.Train.SealedModels.ITextLearner, WorkerTextLearner>().AddSingleton<IModelProvider, EmbeddedModelProvider>()
            .AddSingleton<IAnswerFinder, EmbeddedAnswerFinder>().AddSingleton<LaneHealth>().AddSingleton<IJobQueue, GrainJobQueue>();
        builder.UseOrleans(silo => silo.UseLocalhostClustering(FreePort(), FreePort(), serviceId: "waarborg", clusterId: Guid.NewGuid().ToString("N"))
            .Configure<EndpointOptions>(options => options.AdvertisedIPAddress = IPAddress.Loopback));
        builder.Services.AddHostedService<JobResumer>().AddHostedService<LogWatchService>().AddHostedService<RetentionService>().AddHostedService<BreachWatchService>();
        builder.Services.AddSingleton<Chain.Collect.Applications.IDocumentReader, Recruitment.ApplicationDocumentReader>().AddHostedService<ApplicationService>().AddHostedService<MailService>();
    }

    private static void AddStorage(IServiceCollection services, DataDirectory data)
    {
        var connection = Environment.GetEnvironmentVariable(DatabaseVariable);
        var database = string.IsNullOrWhiteSpace(connection) ? Database.Sqlite(data.Database) : Database.Postgres(connection);
        var masterFile = Environment.GetEnvironmentVariable(MasterKeyVariable) is { Length: > 0 } file ? file : Path.Combine(data.Keys, "master.key");
        var signer = new CheckpointSigner(Origin(data), SecretFile.ReadOrCreate(Path.Combine(data.Keys, "log.key")));
        services.AddSingleton(TimeProvider.System).AddSingleton(database).AddSingleton(signer).AddSingleton(signer.VerifierKey)
            .AddSingleton<IMasterKey>(new MasterKey(SecretFile.ReadOrCreate(masterFile)))
            .AddSingleton<IErasureList>(new FileErasureList(data.ErasureList)).AddSingleton<ICheckpointWitness>(new FileCheckpointWitness(data.LogWitness))
            .AddSingleton<IWorkspace, EfWorkspace>().AddSingleton<ILogStore, DatabaseLogStore>().AddSingleton<TileServer>()
            .AddScoped<WaarborgDbContext>(provider => provider.GetRequiredService<Database>().NewContext());
    }

    /// <summary>The log's origin: made once, and then part of every checkpoint.</summary>
    private static string Origin(DataDirectory data)
    {
        var file = Path.Combine(data.Keys, "log.origin");
        if (!File.Exists(file)) File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"waarborg/{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}\n"));
        return File.ReadAllText(file).Trim();
    }

    private static string? ApiKey()
    {
        if (Environment.GetEnvironmentVariable(ApiKeyVariable) is not { Length: > 0 } file) return null;
        var key = File.ReadAllText(file).Trim();
        return key.Length >= 16 ? key : throw new UserErrorException($"{ApiKeyVariable}: de sleutel is korter dan 16 tekens.", $"{ApiKeyVariable}: the key is shorter than 16 characters.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
