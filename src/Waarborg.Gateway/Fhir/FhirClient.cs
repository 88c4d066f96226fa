using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Waarborg.Care.Reading;
using Waarborg.Law;

namespace Waarborg.Gateway;

/// <summary>
/// Fetches one patient's record from a FHIR R4 server: searches the patient by number, reads every kind of resource page by page, and reads the documents that are on the server
/// itself. It asks addresses of that server and of the hosts that were allowed, and no others, whatever a record says; follows no redirect; and stops at its limits, saying so.
/// What one kind of resource does wrong costs that kind only. Thread safe.
/// </summary>
public sealed class FhirClient : IDisposable
{
    private static readonly string[] Kinds =
    [
        "Encounter", "Condition", "MedicationStatement", "MedicationRequest", "AllergyIntolerance", "Observation", "Procedure", "CarePlan", "Goal", "Consent", "Flag", "Immunization",
        "DiagnosticReport", "ServiceRequest", "FamilyMemberHistory", "Composition", "DocumentReference",
    ];

    private readonly HttpClient _http;
    private readonly FhirServer _server;
    private readonly FhirLimits _limits;
    private readonly Uri _base;

    /// <summary>A client for a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="limits">How much one record may take; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address is neither https nor on this machine.</exception>
    public FhirClient(FhirServer server, FhirLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        if (!IsSafe(server.Address)) throw new ArgumentException("A FHIR server is reached over https, or over http on this machine.", nameof(server));
        (_server, _limits, _base) = (server, limits ?? new(), new Uri(server.Address.AbsoluteUri.TrimEnd('/') + "/"));
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/fhir+json"));
        if (server.Token is { Length: > 0 } token) _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Fetches a record.</summary>
    /// <param name="number">The patient's number.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>One bundle as UTF-8 JSON, and what could not be had.</returns>
    /// <exception cref="FhirException">The server cannot be reached, refuses, or knows no such patient or several.</exception>
    public async Task<(byte[] Bundle, IReadOnlyList<RecordProblem> Problems)> FetchAsync(string number, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_limits.Time);
        using var visit = new FhirVisit(_limits);
        try
        {
            var patient = await PatientAsync(number, visit, patience.Token).ConfigureAwait(false);
            visit.Take(patient);
            foreach (var kind in Kinds) await KindAsync(kind, patient.GetProperty("id").GetString()!, visit, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            if (visit.Resources == 0) throw new FhirException("slow", new("De FHIR-server antwoordt niet op tijd.", "The FHIR server does not answer in time."));
            visit.Report("time", "De tijd is op; wat er al was, is gebruikt.", "Time is up; what had come has been used.");
        }
        return (visit.Bundle(), visit.Problems);
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> PatientAsync(string number, FhirVisit visit, CancellationToken cancellationToken)
    {
        var value = _server.System is { Length: > 0 } system ? $"{system}|{number}" : number;
        var found = await GetAsync(new Uri(_base, $"Patient?identifier={Uri.EscapeDataString(value)}&_count=2"), visit, cancellationToken).ConfigureAwait(false)
            ?? throw new FhirException("unreachable", new("De FHIR-server is niet bereikbaar of weigert.", "The FHIR server cannot be reached or refuses."));
        var patients = FhirVisit.Entries(found).Where(r => FhirVisit.TypeOf(r) == "Patient" && FhirVisit.IdOf(r) is not null).ToList();
        return patients.Count switch
        {
            1 => patients[0],
            0 => throw new FhirException("unknown", new("De FHIR-server kent geen patiënt met dit nummer.", "The FHIR server knows no patient with this number.")),
            _ => throw new FhirException("ambiguous", new("De FHIR-server kent meer dan één patiënt met dit nummer.", "The FHIR server knows more than one patient with this number.")),
        };
    }

    private async Task KindAsync(string kind, string patientId, FhirVisit visit, CancellationToken cancellationToken)
    {
        var page = new Uri(_base, $"{kind}?patient={Uri.EscapeDataString($"Patient/{patientId}")}&_count=200");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (page is not null)
        {
            if (!seen.Add(page.AbsoluteUri))
            {
                visit.Report(kind, "De bladzijden van de server lopen in een kring; wat er al was, is gebruikt.", "The server's pages run in a circle; what had come has been used.");
                return;
            }
            if (!visit.MayAsk(kind) || await GetAsync(page, visit, cancellationToken).ConfigureAwait(false) is not { } bundle) return;
            foreach (var resource in FhirVisit.Entries(bundle))
            {
                if (FhirVisit.TypeOf(resource) == "OperationOutcome") continue;
                visit.Take(resource, kind == "DocumentReference" ? await DocumentAsync(resource, visit, cancellationToken).ConfigureAwait(false) : null);
            }
            page = Next(bundle, kind, visit);
        }
    }

    /// <summary>The address of the next page, when it is one that may be asked.</summary>
    private Uri? Next(JsonElement bundle, string kind, FhirVisit visit)
    {
        if (FhirVisit.NextOf(bundle) is not { } next) return null;
        if (Uri.TryCreate(_base, next, out var address) && IsAllowed(address)) return address;
        visit.Report(kind, "De volgende bladzijde staat op een adres dat niet is toegestaan; die is niet opgehaald.", "The next page is on an address that is not allowed; it was not fetched.");
        return null;
    }

    /// <summary>The data of a document that stands on the server itself, in base64; null when it has its data already, or stands elsewhere.</summary>
    private async Task<string?> DocumentAsync(JsonElement document, FhirVisit visit, CancellationToken cancellationToken)
    {
        if (FhirVisit.AttachmentOf(document) is not { } url) return null;
        var place = $"DocumentReference/{FhirVisit.IdOf(document)}";
        if (!Uri.TryCreate(_base, url, out var address) || !IsAllowed(address))
        {
            visit.Report(place, "Het document staat op een adres dat niet is toegestaan; het is niet opgehaald.", "The document is on an address that is not allowed; it was not fetched.");
            return null;
        }
        if (!visit.MayAsk(place) || await GetAsync(address, visit, cancellationToken).ConfigureAwait(false) is not { } binary) return null;
        return FhirVisit.TypeOf(binary) == "Binary" && binary.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.String ? data.GetString() : null;
    }

    /// <summary>One page; null, with the problem noted, when the server gives none.</summary>
    private async Task<JsonElement?> GetAsync(Uri address, FhirVisit visit, CancellationToken cancellationToken)
    {
        var place = address.AbsolutePath[(address.AbsolutePath.LastIndexOf('/') + 1)..];
        try
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                visit.Report(place, $"De server antwoordde met {(int)response.StatusCode}; dit onderdeel ontbreekt.", $"The server answered with {(int)response.StatusCode}; this part is missing.");
                return null;
            }
            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return await visit.ReadAsync(content, place, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            visit.Report(place, "De server was niet bereikbaar; dit onderdeel ontbreekt.", "The server could not be reached; this part is missing.");
            return null;
        }
    }

    private bool IsAllowed(Uri address) => IsSafe(address)
        && ((address.Host == _base.Host && address.Port == _base.Port && address.AbsolutePath.StartsWith(_base.AbsolutePath, StringComparison.Ordinal))
            || (address.IsDefaultPort && _server.Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase)));

    private static bool IsSafe(Uri address) => address.IsAbsoluteUri && address.UserInfo.Length == 0
        && OutsideAddress.MayCall(address);
}
