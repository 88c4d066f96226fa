namespace Waarborg.Gateway;

/// <summary>A FHIR R4 server that records may be fetched from.</summary>
/// <param name="Address">Its base address, such as <c>https://fhir.example/r4/</c>; https, or http on this machine.</param>
/// <param name="Token">The bearer token, or null when none is asked. A secret.</param>
/// <param name="System">The system of the patient's number there, or null to search by the number alone.</param>
/// <param name="Hosts">Further hosts that its pages may be on, such as <c>pages.fhir.example</c>; default none. No address in a record leads anywhere else.</param>
public sealed record FhirServer(Uri Address, string? Token, string? System, IReadOnlyList<string> Hosts)
{
    /// <summary>Never the token.</summary>
    public override string ToString() => Address.Host;
}
