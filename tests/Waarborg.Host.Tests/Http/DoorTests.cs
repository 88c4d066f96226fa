using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Waarborg.Host.Composition;
using Waarborg.Host.Http;
using Waarborg.Host.Tests.Composition;

namespace Waarborg.Host.Tests.Http;

public sealed class DoorTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.9.9.9:5080;http://[::1]:5081")]
    [InlineData("http://unix:/run/waarborg.sock")]
    public void This_machine_needs_nothing(string urls) => Assert.Equal(urls, Read(urls).Urls);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://waarborg.example")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://localhost:5080;http://10.0.0.1:5080")]
    public void A_network_without_encryption_is_refused_unless_a_proxy_is_named(string urls)
    {
        Assert.Contains("unencrypted", Wrong(urls), StringComparison.Ordinal);
        Assert.NotNull(Read(urls, (Door.ProxiesVariable, "10.0.0.4")).Proxies);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("ftp://localhost:21")]
    [InlineData("://")]
    public void What_is_no_address_is_named(string urls) => Assert.StartsWith($"{urls}: this is no address", Wrong(urls), StringComparison.Ordinal);

    [Theory]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.4;10.0.0.5")]
    [InlineData("0.0.0.0/0")]
    [InlineData("::/0")]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.4,,x")]
    public void A_proxy_that_is_none_or_is_everybody_is_refused(string proxies) =>
        Assert.StartsWith(Door.ProxiesVariable, Wrong("http://localhost:5080", (Door.ProxiesVariable, proxies)), StringComparison.Ordinal);

    [Fact]
    public void Https_needs_a_certificate_with_its_key()
    {
        using var folder = new SettingsFolder();
        var (certificate, key) = Certificate(folder, "a");
        var (_, other) = Certificate(folder, "b");
        const string Url = "https://*:5443";
        Assert.Contains("needs a certificate", Wrong(Url), StringComparison.Ordinal);
        Assert.Contains("is missing", Wrong(Url, (Door.CertificateVariable, certificate)), StringComparison.Ordinal);
        Assert.Contains("expected is a certificate in PEM", Wrong(Url, (Door.CertificateVariable, certificate), (Door.KeyVariable, other)), StringComparison.Ordinal);
        Assert.Contains("expected is a certificate in PEM", Wrong(Url, (Door.CertificateVariable, folder.Path("gone.pem")), (Door.KeyVariable, key)), StringComparison.Ordinal);
        Assert.Contains("expected is a certificate in PEM", Wrong(Url, (Door.CertificateVariable, folder.Write("x.pem", "x")), (Door.KeyVariable, key)), StringComparison.Ordinal);
        Assert.Equal(Url, Read(Url, (Door.CertificateVariable, certificate), (Door.KeyVariable, key)).Urls);
    }

    [Fact]
    public async Task The_certificate_is_the_one_that_is_shown()
    {
        using var folder = new SettingsFolder();
        var (certificate, key) = Certificate(folder, "a");
        await using var app = await ServeAsync(Read("https://127.0.0.1:0", (Door.CertificateVariable, certificate), (Door.KeyVariable, key)));
        var shown = "";
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, seen, _, _) => (shown = seen!.Thumbprint).Length > 0 };
        using var client = new HttpClient(handler);
        Assert.Equal("https", (await SeenAsync(client, app)).Scheme);
        using var expected = X509CertificateLoader.LoadCertificateFromFile(certificate);
        Assert.Equal(expected.Thumbprint, shown);
    }

    [Theory]
    [InlineData("127.0.0.1", "203.0.113.7", "203.0.113.7", "https")]
    [InlineData("127.0.0.0/8, 10.0.0.0/24", "203.0.113.7, 10.0.0.9", "203.0.113.7", "https")]
    [InlineData("127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7", "https")] // What a caller writes itself stands further to the left, and is not believed.
    [InlineData("10.0.0.4", "203.0.113.7", "127.0.0.1", "http")]
    [InlineData(null, "203.0.113.7", "127.0.0.1", "http")]
    public async Task Only_a_proxy_that_is_named_is_believed(string? proxies, string forwarded, string address, string scheme)
    {
        await using var app = await ServeAsync(Read("http://127.0.0.1:0", (Door.ProxiesVariable, proxies)));
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", string.Join(", ", forwarded.Split(", ").Select(_ => "https")));
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "elsewhere.example");
        Assert.Equal(new Seen(address, scheme, "127.0.0.1"), await SeenAsync(client, app));
    }

    private static Door Read(string urls, params (string Name, string? Value)[] settings) =>
        Door.Read(urls, name => settings.FirstOrDefault(s => s.Name == name).Value);

    private static string Wrong(string urls, params (string Name, string? Value)[] settings)
    {
        var text = Assert.Throws<UserErrorException>(() => Read(urls, settings)).Text;
        Assert.DoesNotContain('\n', text.In("nl"));
        return text.In("en");
    }

    private static async Task<WebApplication> ServeAsync(Door door)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(door.Urls).UseKestrelHttpsConfiguration().ConfigureKestrel(door.Configure);
        var app = builder.Build();
        if (door.Proxies is { } proxies) app.UseForwardedHeaders(proxies);
        app.Run(http => http.Response.WriteAsJsonAsync(new Seen(http.Connection.RemoteIpAddress!.ToString(), http.Request.Scheme, http.Request.Host.Host)));
        await app.StartAsync();
        return app;
    }

    private static async Task<Seen> SeenAsync(HttpClient client, WebApplication app) => (await client.GetFromJsonAsync<Seen>(app.Urls.First()))!;

    private static (string Certificate, string Key) Certificate(SettingsFolder folder, string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest($"CN={name}.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(30), DateTimeOffset.UnixEpoch.AddYears(130));
        return (folder.Write($"{name}.pem", made.ExportCertificatePem()), folder.Write($"{name}.key", key.ExportPkcs8PrivateKeyPem()));
    }

    private sealed record Seen(string Address, string Scheme, string Host);
}
