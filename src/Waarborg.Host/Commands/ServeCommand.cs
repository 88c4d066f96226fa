using System.CommandLine;
using Waarborg.Host.Composition;
using Waarborg.Host.Http;
using Waarborg.Storage;
using Waarborg.Web;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg serve</c>: the pages, the log over HTTP, and the workers.</summary>
internal static class ServeCommand
{
    internal static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on", DefaultValueFactory = _ => CommonOptions.DefaultUrls };
        var data = CommonOptions.Data();
        var command = new Command("serve", "Serve the pages, the public log and the workers.") { urls, data };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(data), Door.Read(parsed.GetRequiredValue(urls)), cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(string folder, Door door, CancellationToken cancellationToken)
    {
        using var data = DataDirectory.Open(folder);
        await using var app = HostBuilding.BuildWeb(data, door);
        await app.Services.GetRequiredService<Database>().MigrateAsync(cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException)
        {
            // What had begun ends in order: services whose ground is taken away under them would complain on top of the one line.
            await app.StopAsync(CancellationToken.None);
            throw new UserErrorException($"{door.Urls}: het adres is al in gebruik. Kies een ander met --urls.", $"{door.Urls}: the address is in use. Choose another with --urls.");
        }
        await AnnounceAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return CommandLine.Done;
    }

    private static async Task AnnounceAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var address = app.Urls.First();
        Console.WriteLine(Language.Current == "nl" ? $"Waarborg luistert op {address}" : $"Waarborg listens on {address}");
        if (await app.Services.GetRequiredService<SetupToken>().IssueAsync(cancellationToken) is { } token)
        {
            Console.WriteLine(Language.Current == "nl"
                ? $"Maak hier het account van de beheerder (eenmalig): {address}/setup?token={token}"
                : $"Create the administrator's account here (once): {address}/setup?token={token}");
        }
    }
}
