using System.Globalization;
using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// Puts a folder as Hugging Face has them into one file: its tensors as they are, with <c>config.json</c> and <c>tokenizer.json</c>, as safetensors. The same folder gives the same bytes, into
/// however many files its weights were split. What could not be trained on this machine is refused before it is read. Thread safe; no native code.
/// </summary>
public static class CheckpointPack
{
    /// <summary>Most bytes of weights: a model is kept with its base in a database, and goes to a worker in one message.</summary>
    public const long LargestWeights = 900_000_000;

    private const string Format = "waarborg.checkpoint/1";
    private const string TokenizerName = "tokenizer.json";
    private const long LargestText = 64 * 1024 * 1024;

    /// <summary>Longest sequence that is trained on or written: attention over a hundred thousand tokens is not done here.</summary>
    private const int LongestContext = 2048;

    /// <summary>Bytes for each weight while training: the base, the shard, a gradient and what the optimiser keeps, in 32 bits each.</summary>
    private const int TrainingBytes = 16;

    /// <summary>Reads and packs a folder. Every tensor is checked.</summary>
    /// <param name="folder">With <c>config.json</c>, <c>tokenizer.json</c> and <c>model.safetensors</c>, or several of the last with their index.</param>
    /// <param name="memory">Bytes of memory that there are; null for what this process may use.</param>
    /// <exception cref="InvalidDataException">A file is missing or not as the family has it, or the model is too large; the message names what, in one line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static PackedCheckpoint Pack(string folder, long? memory = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (File.Exists(folder)) throw new InvalidDataException("A single file has no tokenizer; expected a folder with config.json, tokenizer.json and model.safetensors.");
        if (!Directory.Exists(folder)) throw new InvalidDataException("The folder is not there.");
        var (config, tokenizer) = (Text(folder, HuggingFaceFolder.Config), Text(folder, TokenizerName));
        var options = HuggingFaceConfig.Read(config);
        var parameters = LlamaLayout.Of(options).Sum(place => place.Shape.Aggregate(1L, (product, size) => product * size));
        Fits(parameters * TrainingBytes, memory ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        var files = HuggingFaceFolder.Files(folder);
        var weights = files.Sum(file => Length(folder, file));
        if (weights > LargestWeights) throw new InvalidDataException($"The weights take {Gigabytes(weights)} GB; at most {Gigabytes(LargestWeights)} GB can be kept with a model.");
        var entries = files.SelectMany(file => Safetensors.Read(File.ReadAllBytes(Path.Combine(folder, file))).Entries.Values).ToList();
        var bytes = Safetensors.Write(
            [.. entries.OrderBy(e => e.Name, StringComparer.Ordinal), Entry(HuggingFaceFolder.Config, config), Entry(TokenizerName, tokenizer)], new Dictionary<string, string> { ["format"] = Format });
        var root = Open(bytes);
        var (licence, hash) = Licence(folder);
        return new PackedCheckpoint(bytes, root.Sha256, HuggingFaceConfig.Family(config), root.Parameters, licence, hash);
    }

    /// <summary>Whether the bytes begin as such a file does.</summary>
    internal static bool IsOne(ReadOnlyMemory<byte> bytes) => bytes.Length > 8 && bytes.Span.Slice(8, Math.Min(256, bytes.Length - 8)).IndexOf(Encoding.ASCII.GetBytes($"\"{Format}\"")) >= 0;

    /// <summary>Reads such a file.</summary>
    internal static DecoderBase Open(ReadOnlyMemory<byte> bytes)
    {
        var file = Safetensors.Read(bytes);
        ReadOnlyMemory<byte> Of(string name) => file.Entries.TryGetValue(name, out var entry) ? entry.Data : throw new InvalidDataException($"{name} is missing.");
        var (config, tokenizer) = (Of(HuggingFaceFolder.Config), CheckpointTokenizer.Read(Of(TokenizerName)));
        var options = HuggingFaceConfig.Read(config);
        options = options with { ContextLength = Math.Min(options.ContextLength, LongestContext) };
        var end = HuggingFaceConfig.End(config);
        if (Math.Max(Math.Max(tokenizer.Highest, end), tokenizer.Prefix.Count == 0 ? 0 : tokenizer.Prefix.Max()) >= options.Vocabulary || end < 0)
            throw new InvalidDataException("tokenizer.json: there are tokens that the model has no room for.");
        var tensors = file.Entries.Where(e => e.Key is not (HuggingFaceFolder.Config or TokenizerName)).ToDictionary(StringComparer.Ordinal);
        return DecoderBase.Of(HuggingFaceFolder.Build(options, [file with { Entries = tensors }]), tokenizer, end, ModelFile.Sha256(bytes.Span));
    }

    private static void Fits(long needed, long available)
    {
        if (needed > available) throw new InvalidDataException($"Training it takes about {Gigabytes(needed)} GB of memory; there are {Gigabytes(available)} GB.");
    }

    private static byte[] Text(string folder, string name)
    {
        if (Length(folder, name) > LargestText) throw new InvalidDataException($"{name} is larger than 64 MB.");
        return File.ReadAllBytes(Path.Combine(folder, name));
    }

    /// <summary>Of the file that a link points at: downloads often are links.</summary>
    private static long Length(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) throw new InvalidDataException($"{name} is missing.");
        using var handle = File.OpenHandle(path);
        return RandomAccess.GetLength(handle);
    }

    private static (string? Name, string? Sha256) Licence(string folder)
    {
        var names = Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!).Where(name => name.StartsWith("LICEN", StringComparison.OrdinalIgnoreCase) || name.StartsWith("COPYING", StringComparison.OrdinalIgnoreCase));
        return names.Order(StringComparer.Ordinal).FirstOrDefault() is { } first ? (first, ModelFile.Sha256(Text(folder, first))) : (null, null);
    }

    private static SafetensorsEntry Entry(string name, byte[] data) => new(name, "U8", [data.Length], data);

    private static string Gigabytes(long bytes) => (bytes / 1e9).ToString("0.0#", CultureInfo.InvariantCulture);
}
