using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Http;

/// <summary>
/// Where the pages are served: the addresses, the certificate, and the proxies in front that are believed. Read and checked before anything starts. What would send sign-ins over a
/// network without encryption is refused.
/// </summary>
internal sealed class Door
{
    /// <summary>Environment variable with the path of a certificate and its chain (PEM).</summary>
    internal const string CertificateVariable = "WAARBORG_CERTIFICATE_FILE";

    /// <summary>Environment variable with the path of the certificate's key (PEM, without a password).</summary>
    internal const string KeyVariable = "WAARBORG_CERTIFICATE_KEY_FILE";

    /// <summary>Environment variable with the addresses and networks of the proxies in front, parted by commas.</summary>
    internal const string ProxiesVariable = "WAARBORG_PROXIES";

    /// <summary>The bits that a network of proxies has to share at least: a wider one would believe strangers.</summary>
    private const int ShortestPrefix = 8;

    private readonly X509Certificate2Collection? _certificate;

    private Door(string urls, X509Certificate2Collection? certificate, ForwardedHeadersOptions? proxies) => (Urls, _certificate, Proxies) = (urls, certificate, proxies);

    /// <summary>The addresses to listen on, parted by semicolons.</summary>
    internal string Urls { get; }

    /// <summary>What is believed of the headers of a proxy; null when no proxy is named.</summary>
    internal ForwardedHeadersOptions? Proxies { get; }

    /// <summary>Reads the settings.</summary>
    /// <param name="urls">The addresses to listen on, parted by semicolons.</param>
    /// <param name="setting">The value of a setting; the environment when left out.</param>
    /// <exception cref="UserErrorException">An address, a file or a proxy is not what it should be, or sign-ins would cross a network unencrypted.</exception>
    internal static Door Read(string urls, Func<string, string?>? setting = null)
    {
        setting ??= Environment.GetEnvironmentVariable;
        var certificate = Certificate(setting(CertificateVariable), setting(KeyVariable));
        var proxies = ProxiesOf(setting(ProxiesVariable));
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = Parse(url);
            var encrypted = address.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);
            if (encrypted && certificate is null)
                throw new UserErrorException($"{url}: voor https is een certificaat nodig. Noem het in {CertificateVariable} en de sleutel in {KeyVariable}.", $"{url}: https needs a certificate. Name it in {CertificateVariable} and its key in {KeyVariable}.");
            if (!encrypted && proxies is null && !IsLocal(address))
            {
                throw new UserErrorException(
                    $"{url}: aanmelden zou onversleuteld over het netwerk gaan. Gebruik https met {CertificateVariable}, of noem in {ProxiesVariable} de proxy die versleutelt.",
                    $"{url}: sign-ins would cross the network unencrypted. Use https with {CertificateVariable}, or name in {ProxiesVariable} the proxy that encrypts.");
            }
        }
        return new(urls, certificate, proxies);
    }

    /// <summary>Makes a server use the certificate.</summary>
    internal void Configure(KestrelServerOptions kestrel)
    {
        if (_certificate is { } chain) kestrel.ConfigureHttpsDefaults(https => (https.ServerCertificate, https.ServerCertificateChain) = (chain[0], chain));
    }

    private static BindingAddress Parse(string url)
    {
        try
        {
            if (BindingAddress.Parse(url) is { Scheme: "http" or "https" } address) return address;
        }
        catch (FormatException)
        {
            // Said below.
        }
        throw new UserErrorException($"{url}: dit is geen adres om op te luisteren; verwacht wordt bijvoorbeeld http://localhost:5080.", $"{url}: this is no address to listen on; expected is for example http://localhost:5080.");
    }

    private static bool IsLocal(BindingAddress address) => address.IsUnixPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));

    private static X509Certificate2Collection? Certificate(string? file, string? key)
    {
        if (string.IsNullOrWhiteSpace(file)) return null;
        if (string.IsNullOrWhiteSpace(key)) throw new UserErrorException($"{KeyVariable} ontbreekt: het certificaat heeft zijn sleutel nodig.", $"{KeyVariable} is missing: the certificate needs its key.");
        try
        {
            var chain = new X509Certificate2Collection { X509Certificate2.CreateFromPemFile(file, key) };
            var others = new X509Certificate2Collection();
            others.ImportFromPemFile(file);
            foreach (var other in others.Skip(1)) chain.Add(other);
            return chain;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new UserErrorException(
                $"{file}: verwacht wordt een certificaat in PEM, en in {KeyVariable} de sleutel die erbij hoort, zonder wachtwoord.", $"{file}: expected is a certificate in PEM, and in {KeyVariable} the key that belongs to it, without a password.");
        }
    }

    /// <summary>
    /// Only the caller's address and the scheme are taken over, one step for each proxy that is known. The host is not: a proxy passes it on as it came.
    /// </summary>
    private static ForwardedHeadersOptions? ProxiesOf(string? list)
    {
        if (string.IsNullOrWhiteSpace(list)) return null;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var one in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Three parts would be read as an address too: another one than was meant.
            if (IPAddress.TryParse(one, out var address) && (one.Contains(':', StringComparison.Ordinal) || one.Count(c => c == '.') == 3)) options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(one, out var network) && network.PrefixLength >= ShortestPrefix) options.KnownIPNetworks.Add(network);
            else throw new UserErrorException($"{ProxiesVariable}: {one} is geen adres en geen netwerk; verwacht wordt bijvoorbeeld 10.0.0.4 of 10.0.0.0/24.", $"{ProxiesVariable}: {one} is neither an address nor a network; expected is for example 10.0.0.4 or 10.0.0.0/24.");
        }
        return options;
    }
}
