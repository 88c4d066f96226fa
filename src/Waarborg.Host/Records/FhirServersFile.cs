using System.Text.Json;
using System.Text.Json.Serialization;
using Waarborg.Gateway;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Records;

/// <summary>
/// The file that says which FHIR server records of which activity come from: <c>{"servers":[{"activity","address","tokenFile","system","hosts"}]}</c>. Read once, at the start.
/// </summary>
internal static class FhirServersFile
{
    /// <summary>Environment variable with the path of the file; without it records come from files only.</summary>
    internal const string Variable = "WAARBORG_FHIR_FILE";

    private const string Expected = "{\"servers\":[{\"activity\",\"address\",\"tokenFile\",\"system\",\"hosts\"}]}";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The servers, by activity; empty when no file is named.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or an entry is not complete.</exception>
    internal static IReadOnlyDictionary<string, FhirServer> Read(string? path)
    {
        var servers = new Dictionary<string, FhirServer>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(path)) return servers;
        foreach (var (i, line) in Parse(path).Index())
        {
            string Place(string what) => $"{path}: servers[{i}]: {what}";
            if (line is not { Activity.Length: > 0, Address.Length: > 0 }) throw new UserErrorException(Place("activity en address zijn nodig."), Place("activity and address are needed."));
            if (!Uri.TryCreate(line.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
                throw new UserErrorException(Place("address moet met https beginnen, of op deze machine zijn."), Place("address has to begin with https, or be on this machine."));
            if (!servers.TryAdd(line.Activity, new(address, Token(line.TokenFile, Place), line.System, line.Hosts ?? [])))
                throw new UserErrorException(Place("deze verwerking heeft al een server."), Place("this activity has a server already."));
        }
        return servers;
    }

    private static IReadOnlyList<Line> Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Lines>(File.ReadAllBytes(path), Strict)?.Servers ?? [];
        }
        catch (JsonException wrong)
        {
            throw new UserErrorException($"{path}:{wrong.LineNumber + 1}: verwacht wordt {Expected}.", $"{path}:{wrong.LineNumber + 1}: expected is {Expected}.");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: het bestand van {Variable} is niet te lezen.", $"{path}: the file of {Variable} cannot be read.");
        }
    }

    private static string? Token(string? file, Func<string, string> place)
    {
        if (string.IsNullOrWhiteSpace(file)) return null;
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(place("tokenFile is niet te lezen."), place("tokenFile cannot be read."));
        }
    }

    private sealed record Lines(IReadOnlyList<Line>? Servers);

    private sealed record Line(string? Activity, string? Address, string? TokenFile, string? System, IReadOnlyList<string>? Hosts);
}
