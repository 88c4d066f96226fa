using System.Reflection;

namespace Waarborg.Learning;

/// <summary>A decoder that fine-tuning starts from, with its tokenizer. Holds nobody's data. Immutable; thread safe; no native code.</summary>
public sealed class DecoderBase
{
    private const string Resource = "base-nl.safetensors";
    private static readonly Lazy<byte[]> s_shipped = new(ReadResource);

    private readonly Func<int, bool> _known;

    private DecoderBase(
        Checkpoint model, Func<string, IReadOnlyList<int>> encode, Func<IEnumerable<int>, string> decode, Func<int, bool> known, IReadOnlyList<int> prefix, int end, string sha256)
    {
        (Model, Encode, Decode, _known, Prefix, End, Sha256) = (model, encode, decode, known, prefix, end, sha256);
        Hidden = new HashSet<int>(prefix);
    }

    /// <summary>Its shape.</summary>
    public CheckpointOptions Options => Model.Options;

    /// <summary>Lower-case hexadecimal SHA-256 of its file.</summary>
    public string Sha256 { get; }

    /// <summary>How many weights it has.</summary>
    public long Parameters => LlamaLayout.Values(Model).Sum(v => (long)v.Length);

    internal Checkpoint Model { get; }

    internal Func<string, IReadOnlyList<int>> Encode { get; }

    internal Func<IEnumerable<int>, string> Decode { get; }

    /// <summary>Tokens before every text.</summary>
    internal IReadOnlyList<int> Prefix { get; }

    /// <summary>The token that closes an answer.</summary>
    internal int End { get; }

    private HashSet<int> Hidden { get; }

    /// <summary>Bytes of the base that ships: small, Dutch, from openly licensed text (docs/base.md).</summary>
    public static ReadOnlyMemory<byte> Shipped => s_shipped.Value;

    /// <summary>Reads a base in one file: <see cref="Shipped"/>, or a checkpoint that <see cref="CheckpointPack"/> packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a base; the message says what is wrong.</exception>
    public static DecoderBase Read(ReadOnlyMemory<byte> bytes)
    {
        if (CheckpointPack.IsOne(bytes)) return CheckpointPack.Open(bytes);
        var (model, tokenizer) = LlamaFile.Read(bytes);
        return new DecoderBase(model, tokenizer.Encode, tokenizer.Decode, token => token < tokenizer.VocabularySize, [SpecialTokens.End], SpecialTokens.End, ModelFile.Sha256(bytes.Span));
    }

    /// <summary>Reads a folder as Hugging Face has them: <c>config.json</c>, <c>tokenizer.json</c> and safetensors of the Llama, Mistral, Qwen or SmolLM families.</summary>
    /// <exception cref="InvalidDataException">A file is missing or not as the family has it, or the model is too large; the message names what.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DecoderBase ReadFolder(string folder) => Read(CheckpointPack.Pack(folder).Bytes);

    /// <summary>Whether the bytes are such a base, of whichever make.</summary>
    internal static bool IsOne(ReadOnlyMemory<byte> bytes) => LlamaFile.IsOne(bytes) || CheckpointPack.IsOne(bytes);

    internal static DecoderBase Of(Checkpoint model, CheckpointTokenizer tokenizer, int end, string sha256) =>
        new(model, tokenizer.Encode, tokenizer.Decode, tokenizer.Knows, tokenizer.Prefix, end, sha256);

    /// <summary>Whether a token may stand inside an answer. Many models have room for more tokens than their tokenizer knows.</summary>
    internal bool MayWrite(int token) => token == End || (!Hidden.Contains(token) && _known(token));

    private static byte[] ReadResource()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The base is not part of this build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
