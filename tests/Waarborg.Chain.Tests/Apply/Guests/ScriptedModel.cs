using System.Text.Json;
using Waarborg.Chain.Apply.Guests;
using Waarborg.Conformance;
using Waarborg.Gateway;

namespace Waarborg.Chain.Tests.Apply.Guests;

/// <summary>A model server on this machine that says what a test tells it to.</summary>
internal sealed class ScriptedModel : IDisposable
{
    private readonly LoopbackServer _server;
    private readonly OpenAiChatClient _client;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ScriptedModel(TestHouse house, LoopbackServer server, string? recipient)
    {
        _server = server;
        _client = new(new ModelEndpoint(new Uri(server.Address, "v1/"), "scripted", "key"));
        house.Guests.Model = new GuestModel("scripted", recipient, _client);
    }

    /// <summary>The user's part of everything that was asked.</summary>
    internal IReadOnlyList<string> Inputs => [.. _server.Requests.Select(r => InputOf(r.Body))];

    internal static ScriptedModel Start(TestHouse house, string? recipient, Func<string, Task<LoopbackReply>> answer) => new(house, LoopbackServer.Start(request => answer(InputOf(request.Body))), recipient);

    internal static ScriptedModel Start(TestHouse house, string? recipient, Func<string, LoopbackReply> answer) => Start(house, recipient, input => Task.FromResult(answer(input)));

    /// <summary>Says nothing until the test is over.</summary>
    internal Task FallSilentAsync()
    {
        _asked.TrySetResult();
        return _over.Task;
    }

    /// <summary>Waits for what asks the model; when the model falls silent, lets the time pass that it gets.</summary>
    internal async Task<T> WhileSilentAsync<T>(TestHouse house, Task<T> work)
    {
        if (await Task.WhenAny(work, _asked.Task) == _asked.Task) house.Clock.Advance(Chain.Apply.Guests.GuestDoor.Patience + TimeSpan.FromSeconds(1));
        return await work;
    }

    public void Dispose()
    {
        _over.TrySetResult();
        _client.Dispose();
        _server.Dispose();
    }

    private static string InputOf(string body)
    {
        using var request = JsonDocument.Parse(body);
        return request.RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!;
    }
}
