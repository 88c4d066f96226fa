using System.CommandLine;
using Waarborg.Host.Composition;
using Waarborg.Host.Demo;
using Waarborg.Host.Http;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg demo</c>: the cases end to end on the bundled fictional data, through the same use cases as the pages; then serves.</summary>
internal static class DemoCommand
{
    internal static Command Create()
    {
        var noServe = new Option<bool>("--no-serve") { Description = "Stop when the demonstration is done" };
        var data = new Option<string?>("--data") { Description = "Folder for the demonstration's data (default ./data/demo, made anew each time)" };
        var report = new Option<string?>("--report") { Description = "File to write a report to (JSON)" };
        var urls = new Option<string>("--urls") { Description = "Addresses to serve on afterwards", DefaultValueFactory = _ => CommonOptions.DefaultUrls };
        var command = new Command("demo", "Show the cases end to end, then serve the pages.") { noServe, data, report, urls };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var door = parsed.GetValue(noServe) ? null : Door.Read(parsed.GetRequiredValue(urls)); // Before the minutes of work, not after.
            var folder = parsed.GetValue(data) ?? Path.Combine("data", "demo");
            Prepare(folder);
            DemoReport result;
            await using (var session = await Session.OpenAsync(folder, cancellationToken))
            {
                await File.WriteAllTextAsync(Path.Combine(folder, DataDirectory.DemoMarker), "", cancellationToken);
                result = await new Demonstration(session, new Narrator(Language.Current)).RunAsync(cancellationToken);
            }
            if (parsed.GetValue(report) is { } file) await result.WriteAsync(file, cancellationToken);
            if (!result.Proved())
                return CommandLine.Complain(new("Het certificaat of het logboek klopt niet. Meld dit.", "The certificate or the log does not verify. Report this."));
            return door is null ? CommandLine.Done : await ServeCommand.RunAsync(folder, door, cancellationToken);
        });
        return command;
    }

    /// <summary>A demonstration begins with an empty folder. Only a folder that an earlier one made is emptied; anything else is left alone.</summary>
    private static void Prepare(string folder)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        if (!File.Exists(Path.Combine(folder, DataDirectory.DemoMarker)))
        {
            throw new UserErrorException(
                $"{folder}: hier staan al gegevens. Kies een lege map met --data.", $"{folder}: there are data here already. Choose an empty folder with --data.");
        }
        using (DataDirectory.Open(folder))
        {
            // Nobody else is using it.
        }
        Directory.Delete(folder, recursive: true);
    }
}
