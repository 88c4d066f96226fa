using System.CommandLine;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Host.Composition;
using Waarborg.Storage;
using Waarborg.Storage.Files;
using Waarborg.Storage.Logs;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg log verify</c>: reads the whole log and says whether it is whole, in a data folder or over HTTP.</summary>
internal static class LogCommand
{
    internal static Command Create()
    {
        var data = CommonOptions.Data();
        var url = new Option<string?>("--url") { Description = "Address of a running Waarborg, for example http://localhost:5080" };
        var vkey = new Option<string?>("--vkey") { Description = "The log's verifier key from a place that you trust; without it the key is asked of the log itself" };
        var verify = new Command("verify", "Verify the log.") { data, url, vkey };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            var key = parsed.GetValue(vkey);
            var result = parsed.GetValue(url) is { } address
                ? await OverHttpAsync(address, key, cancellationToken)
                : await InFolderAsync(parsed.GetRequiredValue(data), key, cancellationToken);
            return Report(result);
        });
        return new Command("log", "The log that outsiders can verify.") { verify };
    }

    private static int Report(LogVerification result)
    {
        if (result.Valid)
        {
            Console.WriteLine(Language.Current == "nl" ? $"Het logboek klopt: {result.Size} regels." : $"The log is whole: {result.Size} entries.");
            return CommandLine.Done;
        }
        foreach (var problem in result.Problems) Console.Error.WriteLine($"waarborg: {problem.Kind}: {problem.Message}");
        return CommandLine.Bad;
    }

    private static async Task<LogVerification> InFolderAsync(string folder, string? vkey, CancellationToken cancellationToken)
    {
        var seed = Path.Combine(folder, "keys", "log.key");
        if (!File.Exists(seed)) throw new UserErrorException($"{folder}: hier staat geen Waarborg-logboek.", $"{folder}: there is no Waarborg log here.");
        using var signer = new CheckpointSigner((await File.ReadAllTextAsync(Path.Combine(folder, "keys", "log.origin"), cancellationToken)).Trim(), SecretFile.ReadOrCreate(seed));
        var key = vkey is null ? signer.VerifierKey : Parse(vkey);
        var connection = Environment.GetEnvironmentVariable(HostBuilding.DatabaseVariable);
        var database = string.IsNullOrWhiteSpace(connection) ? Database.Sqlite(Path.Combine(folder, "waarborg.db")) : Database.Postgres(connection);
        ICheckpointWitness witness = new FileCheckpointWitness(Path.Combine(folder, "log.witness"));
        Checkpoint? lastSeen = null;
        if (await witness.ReadAsync(cancellationToken) is { } note) Checkpoint.TryVerify(note, key, out lastSeen, out _);
        return await LogVerifier.VerifyAsync(new StoreLogSource(new DatabaseLogStore(database)), key, lastSeen, cancellationToken);
    }

    private static async Task<LogVerification> OverHttpAsync(string address, string? vkey, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address.TrimEnd('/') + "/log/"), Timeout = TimeSpan.FromSeconds(30) };
        try
        {
            var key = Parse(vkey ?? (await http.GetStringAsync(new Uri("vkey", UriKind.Relative), cancellationToken)).Trim());
            var source = new DelegateLogSource(async (path, ct) =>
            {
                using var response = await http.GetAsync(new Uri(path, UriKind.Relative), ct);
                return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync(ct) : null;
            });
            return await LogVerifier.VerifyAsync(source, key, null, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new UserErrorException($"{address}: niet bereikbaar.", $"{address}: cannot be reached.");
        }
    }

    private static VerifierKey Parse(string text) => VerifierKey.TryParse(text, out var key)
        ? key
        : throw new UserErrorException("De sleutel klopt niet. Verwacht: naam+hash+sleutel.", "The key is wrong. Expected: name+hash+key.");
}
