using Microsoft.Extensions.AI;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;

namespace Waarborg.Conformance;

/// <summary>A model that says what a test tells it to say.</summary>
public sealed class FixedModel(IWorkspace workspace) : IModelProvider, IChatClient
{
    public string Answer { get; set; } = "Dat staat in Mijn Omgeving.";

    public double Confidence { get; set; } = 0.9;

    public Exception? Failure { get; set; }

    public string? LastQuestion { get; private set; }

    public async Task<(IChatClient Client, Guid ModelId)?> FindAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.FindAsync<Model>(m => m.ActivityId == activityId && m.CompletedAt != null, cancellationToken) is { } model ? (this, model.Id) : null;
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        LastQuestion = messages.Last().Text;
        if (Failure is not null) throw Failure;
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer))
        {
            AdditionalProperties = new AdditionalPropertiesDictionary { [IModelProvider.ConfidenceProperty] = Confidence },
        });
    }

    /// <summary>How many characters come at a time when the answer is streamed.</summary>
    public int Piece { get; set; } = 3;

    /// <summary>Whether how sure it is comes before the answer or after it.</summary>
    public bool SureFirst { get; set; } = true;

    /// <summary>Runs before each piece of a streamed answer.</summary>
    public Action<int> BeforePiece { get; set; } = _ => { };

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        var sure = new ChatResponseUpdate(ChatRole.Assistant, "") { AdditionalProperties = response.AdditionalProperties };
        if (SureFirst) yield return sure;
        foreach (var (i, piece) in response.Text.Chunk(Piece).Index())
        {
            BeforePiece(i);
            yield return new ChatResponseUpdate(ChatRole.Assistant, new string(piece));
        }
        if (!SureFirst) yield return sure;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
