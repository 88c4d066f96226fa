namespace Waarborg.Learning;

/// <summary>A decoder of the Llama family that somebody trained elsewhere, ready to run on the CPU. No native code. Immutable; thread safe.</summary>
public sealed class Checkpoint
{
    internal Checkpoint(CheckpointOptions options, float[] embedding, IReadOnlyList<CheckpointLayer> layers, float[] norm, float[]? output)
    {
        (Options, Embedding, Layers, Norm, Output) = (options, embedding, layers, norm, output ?? embedding);
        Frequencies = options.Frequencies();
    }

    /// <summary>Its shape.</summary>
    public CheckpointOptions Options { get; }

    internal float[] Embedding { get; }

    internal IReadOnlyList<CheckpointLayer> Layers { get; }

    internal float[] Norm { get; }

    internal float[] Output { get; }

    /// <summary>How far each pair of a head turns from one token to the next.</summary>
    internal double[] Frequencies { get; }

    /// <summary>Reads a llama2.c file (github.com/karpathy/llama2.c, the version without a magic number).</summary>
    /// <param name="file">The whole file.</param>
    /// <exception cref="InvalidDataException">The file is too short or too long, or has sizes that cannot be.</exception>
    public static Checkpoint ReadLlama2C(ReadOnlyMemory<byte> file) => Llama2CFile.Read(file);

    /// <summary>
    /// Reads a folder as Hugging Face has them: <c>config.json</c>, and <c>model.safetensors</c> or several with <c>model.safetensors.index.json</c>.
    /// </summary>
    /// <param name="folder">The folder. Nothing outside it is read.</param>
    /// <exception cref="InvalidDataException">Another architecture, or a tensor that is missing, not known, misshapen or damaged; the message names it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Checkpoint ReadFolder(string folder) => HuggingFaceFolder.Read(folder);

    /// <summary>Begins a sequence.</summary>
    /// <param name="room">Most tokens, 1 to <see cref="CheckpointOptions.ContextLength"/>; memory is taken for as many.</param>
    public CheckpointSession Begin(int room)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(room, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(room, Options.ContextLength);
        return new CheckpointSession(this, room);
    }
}
