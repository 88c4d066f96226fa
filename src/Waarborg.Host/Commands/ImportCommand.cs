using System.CommandLine;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Collect;
using Waarborg.Chain.People;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg import</c>: brings a CSV of your own in. Columns are guessed from their names; what cannot be guessed is asked, or given with --map.</summary>
internal static class ImportCommand
{
    internal static readonly Actor Operator = Actor.With("operator", Role.DataSteward);

    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The CSV file (UTF-8)" };
        var kind = CommonOptions.OneOf("--kind", "conversations or people", "conversations", "conversations", "people");
        var activity = new Option<string?>("--activity") { Description = "Id of the registered activity" };
        var manifest = new Option<string?>("--manifest") { Description = "Manifest to register first" };
        var map = new Option<string[]>("--map") { Description = "field=column, for example person=klantnr", AllowMultipleArgumentsPerToken = true };
        var data = CommonOptions.Data();
        var command = new Command("import", "Import conversations or people from a CSV file.") { file, kind, activity, manifest, map, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path)) throw new FileNotFoundException(null, path);
            var records = parsed.GetRequiredValue(kind) == "people" ? RecordKind.Profile : RecordKind.Conversation;
            var columns = await ColumnsAsync(path, records, Given(parsed.GetValue(map) ?? []), cancellationToken);
            await using var session = await Session.OpenAsync(parsed.GetRequiredValue(data), cancellationToken);
            var activityId = await ActivityAsync(session, parsed.GetValue(activity), parsed.GetValue(manifest), cancellationToken);
            return await ImportAsync(session, activityId, records, path, columns, cancellationToken);
        });
        return command;
    }

    private static async Task<int> ImportAsync(
        Session session, string activityId, RecordKind kind, string path, IReadOnlyDictionary<string, string> columns, CancellationToken cancellationToken)
    {
        var permit = await session.PermitAsync<CollectStage>(activityId, Operator, cancellationToken);
        await using var stream = File.OpenRead(path);
        var job = Session.Require(await session.Get<ImportFile>().ImportAsync(permit, kind, stream, Path.GetFileName(path), columns, Operator, cancellationToken));
        await Progress.WhileAsync(Language.Current == "nl" ? "Inlezen" : "Importing", show => session.WaitAsync(job, j => show(j.Share), cancellationToken));
        var import = (await session.Get<CollectionOverview>().ImportsAsync(activityId, cancellationToken)).First(i => i.Id == job.TargetId);
        Console.WriteLine(Language.Current == "nl"
            ? $"{import.Added} toegevoegd, {import.Known} al bekend, {import.Skipped} overgeslagen."
            : $"{import.Added} added, {import.Known} already known, {import.Skipped} skipped.");
        return CommandLine.Done;
    }

    private static async Task<string> ActivityAsync(Session session, string? activity, string? manifest, CancellationToken cancellationToken)
    {
        var register = session.Get<ActivityRegister>();
        if (manifest is not null)
            return Session.Require(await register.RegisterAsync(await File.ReadAllTextAsync(manifest, cancellationToken), Path.GetFileName(manifest), Operator, cancellationToken)).Id;
        var known = await register.ListAsync(cancellationToken);
        if (activity is not null && known.Any(a => a.Id == activity)) return activity;
        if (activity is null && known.Count == 1) return known[0].Id;
        var list = known.Count == 0 ? "-" : string.Join(", ", known.Select(a => a.Id));
        throw new UserErrorException(
            $"Geef --activity met een bekende verwerking ({list}), of --manifest met een bestand.", $"Give --activity with a known activity ({list}), or --manifest with a file.");
    }

    private static Dictionary<string, string> Given(string[] pairs)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (pair.Split('=', 2) is not [{ Length: > 0 } field, { Length: > 0 } column])
                throw new UserErrorException($"--map {pair}: verwacht veld=kolom.", $"--map {pair}: expected field=column.");
            given[field] = column;
        }
        return given;
    }

    /// <summary>Asks for the columns that cannot be guessed, when there is somebody to ask.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> ColumnsAsync(
        string path, RecordKind kind, Dictionary<string, string> given, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var header = Session.Require(await ImportFile.HeaderAsync(stream, Path.GetFileName(path), cancellationToken));
        var required = kind == RecordKind.Profile ? PeopleMapping.Required : ConversationMapping.Required;
        if (Console.IsInputRedirected) return given;
        foreach (var field in required)
        {
            var guess = kind == RecordKind.Profile ? PeopleMapping.From(header, given, null).Problems : ConversationMapping.From(header, given, null).Problems;
            if (!guess.Any(p => p.Message.En.Contains($"'{field}'", StringComparison.Ordinal))) continue;
            given[field] = Ask(field, header);
        }
        return given;
    }

    private static string Ask(string field, IReadOnlyList<string> header)
    {
        Console.WriteLine(Language.Current == "nl" ? $"Welke kolom is '{field}'?" : $"Which column is '{field}'?");
        for (var i = 0; i < header.Count; i++) Console.WriteLine($"  {i + 1}  {header[i]}");
        while (true)
        {
            Console.Write("> ");
            if (Console.ReadLine() is not { } answer) throw new OperationCanceledException();
            if (int.TryParse(answer, out var number) && number >= 1 && number <= header.Count) return header[number - 1];
        }
    }
}
