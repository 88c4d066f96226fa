using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Waarborg.Gateway.Tests.Guests;

public sealed class OpenAiChatClientTests
{
    [Fact]
    public async Task It_asks_once_with_model_messages_form_and_key_and_gives_the_answer()
    {
        JsonElement asked = default;
        string? key = null;
        await using var server = await StartAsync(async http =>
        {
            asked = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
            key = http.Request.Headers.Authorization;
            await http.Response.WriteAsJsonAsync(new { choices = new[] { new { message = new { role = "assistant", content = "Hier." } } } });
        });
        using var client = new OpenAiChatClient(new(Address(server), "small", "secret"));
        var form = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse("""{"type":"object"}""").RootElement, "answer");
        var response = await client.GetResponseAsync([new(ChatRole.System, "Doe"), new(ChatRole.User, "Dit")], new() { Temperature = 0, ResponseFormat = form });
        Assert.Equal(("Hier.", "small", "Bearer secret"), (response.Text, response.ModelId, key));
        Assert.Equal("""[{"role":"system","content":"Doe"},{"role":"user","content":"Dit"}]""", asked.GetProperty("messages").GetRawText());
        Assert.Equal(("small", 0, "answer"), (asked.GetProperty("model").GetString(), asked.GetProperty("temperature").GetInt32(), asked.GetProperty("response_format").GetProperty("json_schema").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task An_error_is_an_exception_that_quotes_nothing()
    {
        await using var server = await StartAsync(http =>
        {
            http.Response.StatusCode = 500;
            return http.Response.WriteAsync("Jan Jansen");
        });
        using var client = new OpenAiChatClient(new(Address(server), "small", null));
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetResponseAsync("Dit"));
        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.DoesNotContain("Jansen", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"choices":[{"message":{"content":null}}]}""")]
    [InlineData("""{"choices":[7]}""")]
    public async Task An_answer_in_another_form_is_refused(string body)
    {
        await using var server = await StartAsync(http => http.Response.WriteAsync(body));
        using var client = new OpenAiChatClient(new(Address(server), "small", null));
        await Assert.ThrowsAsync<JsonException>(() => client.GetResponseAsync("Dit"));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var elsewhere = 0;
        await using var server = await StartAsync(http =>
        {
            if (http.Request.Path == "/elsewhere") elsewhere++;
            else http.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        using var client = new OpenAiChatClient(new(Address(server), "small", null));
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetResponseAsync("Dit"));
        Assert.Equal(0, elsewhere);
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        await using var server = await StartAsync(http => http.Response.WriteAsync(new string(' ', (int)OpenAiChatClient.LargestAnswer + 1)));
        using var client = new OpenAiChatClient(new(Address(server), "small", null));
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetResponseAsync("Dit"));
    }

    [Theory]
    [InlineData("http://models.example/v1")]
    [InlineData("ftp://127.0.0.1/v1")]
    public void An_address_outside_without_encryption_is_refused(string address) => Assert.Throws<ArgumentException>(() => new OpenAiChatClient(new(new Uri(address), "small", null)));

    [Fact]
    public void The_key_is_in_no_text() => Assert.DoesNotContain("secret", new ModelEndpoint(new("https://models.example"), "small", "secret").ToString(), StringComparison.Ordinal);

    private static Uri Address(WebApplication server) => new(server.Urls.First() + "/v1");

    private static async Task<WebApplication> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http => answer(http));
        await app.StartAsync();
        return app;
    }
}
