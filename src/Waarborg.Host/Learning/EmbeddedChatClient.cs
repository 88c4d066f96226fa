using Microsoft.Extensions.AI;
using Waarborg.Chain.Apply;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>The embedded model as an <see cref="IChatClient"/>: answers the last message of the user, and says how sure it is.</summary>
internal sealed class EmbeddedChatClient(LearningWorkerClient worker, string modelKey) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var question = messages.LastOrDefault(message => message.Role == ChatRole.User)?.Text ?? "";
        var generation = await worker.Answerer.GenerateAsync(modelKey, question, new GenerationOptions(), cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, generation.Truncated ? "" : generation.Text))
        {
            ModelId = modelKey,
            AdditionalProperties = new AdditionalPropertiesDictionary
            {
                [IModelProvider.ConfidenceProperty] = generation.Confidence,
            },
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        // How sure it is comes first: nothing is shown before that is known.
        yield return new ChatResponseUpdate(ChatRole.Assistant, "") { ModelId = modelKey, AdditionalProperties = response.AdditionalProperties };
        foreach (var line in response.Text.Split('\n')) yield return new ChatResponseUpdate(ChatRole.Assistant, $"{line}\n") { ModelId = modelKey };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // The worker belongs to the host.
    }
}
