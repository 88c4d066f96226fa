using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Waarborg.Gateway;

/// <summary>
/// A language model behind an OpenAI-compatible address (Ollama, vLLM, Azure and the like) as an <see cref="IChatClient"/>: one question, one answer, with a form for the answer
/// when asked. Follows no redirect, tries nothing twice, reads at most so many bytes, and logs and quotes nothing. Thread safe.
/// </summary>
public sealed class OpenAiChatClient : IChatClient
{
    /// <summary>Longest answer, in bytes: 4 MiB.</summary>
    public const long LargestAnswer = 4 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly ModelEndpoint _endpoint;

    /// <summary>A client for an endpoint.</summary>
    /// <param name="endpoint">Where the model is.</param>
    /// <exception cref="ArgumentException">The address is neither https nor on this machine.</exception>
    public OpenAiChatClient(ModelEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!OutsideAddress.MayCall(endpoint.Address))
            throw new ArgumentException("A model is reached over https, or over http on this machine.", nameof(endpoint));
        _endpoint = endpoint;
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
        {
            BaseAddress = new Uri(endpoint.Address.AbsoluteUri.TrimEnd('/') + "/"), MaxResponseContentBufferSize = LargestAnswer, Timeout = Timeout.InfiniteTimeSpan,
        };
        if (endpoint.Key is { Length: > 0 } key) _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc />
    /// <exception cref="HttpRequestException">It cannot be reached, answers with an error, or answers with more than <see cref="LargestAnswer"/>.</exception>
    /// <exception cref="JsonException">The answer is not in the protocol's form.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var content = JsonContent.Create(Request(messages, options));
        // With a length, not in chunks: some servers of models know no chunked requests.
        await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        using var response = await _http.PostAsync("chat/completions", content, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode) throw new HttpRequestException("The model's server answered with an error.", null, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken).ConfigureAwait(false);
        return new(new ChatMessage(ChatRole.Assistant, TextOf(answer))) { ModelId = _endpoint.Model };
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false)).ToChatResponseUpdates()) yield return update;
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private JsonObject Request(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var request = new JsonObject
        {
            ["model"] = _endpoint.Model, ["stream"] = false, ["messages"] = new JsonArray([.. messages.Select(m => new JsonObject { ["role"] = m.Role.Value, ["content"] = m.Text })]),
        };
        if (options?.Temperature is { } temperature) request["temperature"] = temperature;
        if (options?.MaxOutputTokens is { } most) request["max_tokens"] = most;
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } form)
        {
            request["response_format"] = new JsonObject
            {
                ["type"] = "json_schema",
                ["json_schema"] = new JsonObject { ["name"] = form.SchemaName ?? "answer", ["strict"] = true, ["schema"] = JsonNode.Parse(schema.GetRawText()) },
            };
        }
        return request;
    }

    private static string TextOf(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("choices", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0
        && choices[0].ValueKind == JsonValueKind.Object && choices[0].TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
        && message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String
            ? content.GetString()! : throw new JsonException("The answer holds no message.");
}
