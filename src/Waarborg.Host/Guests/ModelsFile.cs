using System.Text.Json;
using System.Text.Json.Serialization;
using Waarborg.Gateway;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Guests;

/// <summary>
/// The file that says which language model serves which activity: <c>{"models":[{"activity","model","address","recipient","keyFile"}]}</c>. Read once, at the start; whatever is
/// wrong with it stops the start with one line.
/// </summary>
internal static class ModelsFile
{
    /// <summary>Environment variable with the path of the file; without it there is no model of anybody else.</summary>
    internal const string Variable = "WAARBORG_MODELS_FILE";

    private const long LargestFile = 1024 * 1024;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The entries, by activity; empty when no file is named.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or an entry is not complete.</exception>
    internal static IReadOnlyDictionary<string, ModelEntry> Read(string? path)
    {
        var entries = new Dictionary<string, ModelEntry>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(path)) return entries;
        foreach (var (i, entry) in Parse(path).Index())
        {
            string Place(string what) => $"{path}: models[{i}]: {what}";
            if (entry is not { Activity.Length: > 0, Model.Length: > 0, Address.Length: > 0 })
                throw new UserErrorException(Place("activity, model en address zijn nodig."), Place("activity, model and address are needed."));
            if (!Uri.TryCreate(entry.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
                throw new UserErrorException(Place("address moet met https beginnen, of op deze machine zijn."), Place("address has to begin with https, or be on this machine."));
            if (string.IsNullOrWhiteSpace(entry.Recipient) && !address.IsLoopback)
                throw new UserErrorException(Place("recipient is nodig: de naam van de partij, zoals in het manifest."), Place("recipient is needed: the party's name, as in the manifest."));
            var endpoint = new ModelEndpoint(address, entry.Model, Key(entry.KeyFile, Place));
            if (!entries.TryAdd(entry.Activity, new(entry.Recipient, endpoint)))
                throw new UserErrorException(Place("deze verwerking heeft al een model."), Place("this activity has a model already."));
        }
        return entries;
    }

    private static IReadOnlyList<Line> Parse(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) throw new UserErrorException($"{path}: het bestand is groter dan 1 MB.", $"{path}: the file is larger than 1 MB.");
            return JsonSerializer.Deserialize<Lines>(File.ReadAllBytes(path), Strict)?.Models ?? [];
        }
        catch (JsonException wrong)
        {
            var line = wrong.LineNumber + 1;
            throw new UserErrorException($"{path}:{line}: verwacht wordt {{\"models\":[{{\"activity\",\"model\",\"address\",\"recipient\",\"keyFile\"}}]}}.", $"{path}:{line}: expected is {{\"models\":[{{\"activity\",\"model\",\"address\",\"recipient\",\"keyFile\"}}]}}.");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: het bestand van {Variable} is niet te lezen.", $"{path}: the file of {Variable} cannot be read.");
        }
    }

    private static string? Key(string? file, Func<string, string> place)
    {
        if (string.IsNullOrWhiteSpace(file)) return null;
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(place("keyFile is niet te lezen."), place("keyFile cannot be read."));
        }
    }

    private sealed record Lines(IReadOnlyList<Line>? Models);

    private sealed record Line(string? Activity, string? Model, string? Address, string? Recipient, string? KeyFile);
}
