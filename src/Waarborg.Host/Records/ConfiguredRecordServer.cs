using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.Problems;
using Waarborg.Gateway;

namespace Waarborg.Host.Records;

/// <summary>The servers of the <see cref="FhirServersFile"/>. Thread safe.</summary>
internal sealed class ConfiguredRecordServer(IReadOnlyDictionary<string, FhirServer> servers) : IRecordServer, IDisposable
{
    private readonly Dictionary<string, FhirClient> _clients = servers.ToDictionary(s => s.Key, s => new FhirClient(s.Value), StringComparer.Ordinal);

    public string? HostOf(string activityId) => servers.TryGetValue(activityId, out var server) ? server.Address.Host : null;

    public async Task<Outcome<ServerRecord>> FetchAsync(string activityId, string number, CancellationToken cancellationToken)
    {
        try
        {
            var (bundle, problems) = await _clients[activityId].FetchAsync(number, cancellationToken);
            return new ServerRecord(bundle, problems);
        }
        catch (FhirException nothing)
        {
            return new Problem($"record.server-{nothing.Message}", nothing.Text);
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values) client.Dispose();
    }
}
