namespace Waarborg.Learning;

/// <summary>A fine-tuned decoder among the kinds of model that answer. It writes freely, whatever is asked: it has no passages.</summary>
internal sealed class TunedModel(DecoderWriter writer) : IAnsweringModel
{
    public int Shards => writer.Shards;

    public Generation Generate(string question, GenerationOptions options, CancellationToken cancellationToken) => writer.Write(question, options, cancellationToken);

    public void Dispose()
    {
        // Managed memory only.
    }
}
