using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Waarborg.Gateway.Tests.Presidio;

/// <summary>The endpoints on a real port of this machine, called as a client of Presidio calls them.</summary>
internal sealed class PresidioServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PresidioServer(WebApplication app, HttpClient client) => (_app, Client) = (app, client);

    internal HttpClient Client { get; }

    internal static async Task<PresidioServer> StartAsync(PresidioOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPresidio(options);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(app, new HttpClient { BaseAddress = new Uri(address + "/presidio/") });
    }

    internal async Task<(int Status, JsonElement Body)> PostAsync(string path, object request)
    {
        using var content = request is string json ? new StringContent(json, System.Text.Encoding.UTF8, "application/json") : (HttpContent)JsonContent.Create(request);
        using var response = await Client.PostAsync(path, content);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
