using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>A decoder that fine-tuning starts from, with its tokenizer. Holds nobody's data. Immutable; thread safe; no native code.</summary>
public sealed class DecoderBase
{
    private const string Resource = "base-nl.safetensors";
    private static readonly Lazy<byte[]> s_shipped = new(ReadResource);

    private DecoderBase(Checkpoint model, Func<string, IReadOnlyList<int>> encode, Func<IEnumerable<int>, string> decode, IReadOnlyList<int> prefix, int end, string sha256)
    {
        (Model, Encode, Decode, Prefix, End, Sha256) = (model, encode, decode, prefix, end, sha256);
        Hidden = new HashSet<int>(prefix);
    }

    /// <summary>Its shape.</summary>
    public CheckpointOptions Options => Model.Options;

    /// <summary>Lower-case hexadecimal SHA-256 of its file, or of its weights when it came as a folder.</summary>
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

    /// <summary>Reads a base in one file, such as <see cref="Shipped"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a base; the message says what is wrong.</exception>
    public static DecoderBase Read(ReadOnlyMemory<byte> bytes)
    {
        var (model, tokenizer) = LlamaFile.Read(bytes);
        return new DecoderBase(model, tokenizer.Encode, tokenizer.Decode, [SpecialTokens.End], SpecialTokens.End, ModelFile.Sha256(bytes.Span));
    }

    /// <summary>Reads a folder as Hugging Face has them: <c>config.json</c>, <c>tokenizer.json</c> and safetensors of the Llama, Mistral, Qwen or SmolLM families.</summary>
    /// <exception cref="InvalidDataException">A file is not as the family has it; the message names what.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DecoderBase ReadFolder(string folder)
    {
        var model = Checkpoint.ReadFolder(folder);
        var tokenizer = CheckpointTokenizer.ReadFolder(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var values in LlamaLayout.Values(model)) hash.AppendData(MemoryMarshal.AsBytes(values.AsSpan()));
        return new DecoderBase(model, tokenizer.Encode, tokenizer.Decode, tokenizer.Prefix, EndOf(folder), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a token may stand inside an answer.</summary>
    internal bool MayWrite(int token) => token == End || !Hidden.Contains(token);

    private static int EndOf(string folder)
    {
        try
        {
            using var config = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "config.json")));
            var end = config.RootElement.GetProperty("eos_token_id");
            return end.ValueKind == JsonValueKind.Array ? end[0].GetInt32() : end.GetInt32();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("config.json: eos_token_id is missing or malformed.", e);
        }
    }

    private static byte[] ReadResource()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The base is not part of this build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
