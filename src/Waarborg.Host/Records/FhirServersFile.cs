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

    /// <summary>The servers, by activity; empty when no file is named.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or an entry is not complete.</exception>
    internal static IReadOnlyDictionary<string, FhirServer> Read(string? path)
    {
        var servers = new Dictionary<string, FhirServer>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(path)) return servers;
        foreach (var (i, line) in (SettingsFile.Read<Lines>(path, Variable, Expected)?.Servers ?? []).Index())
        {
            string Place(string what) => $"{path}: servers[{i}]: {what}";
            if (line is not { Activity.Length: > 0, Address.Length: > 0 }) throw new UserErrorException(Place("activity en address zijn nodig."), Place("activity and address are needed."));
            var address = SettingsFile.Address(line.Address, Place);
            if (!servers.TryAdd(line.Activity, new(address, SettingsFile.Secret(line.TokenFile, "tokenFile", Place), line.System, line.Hosts ?? [])))
                throw new UserErrorException(Place("deze verwerking heeft al een server."), Place("this activity has a server already."));
        }
        return servers;
    }

    private sealed record Lines(IReadOnlyList<Line>? Servers);

    private sealed record Line(string? Activity, string? Address, string? TokenFile, string? System, IReadOnlyList<string>? Hosts);
}
