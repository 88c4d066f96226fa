using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>A decoder of the Llama family with its own tokenizer in one safetensors file, weights in 16 bits: the form in which the base ships.</summary>
internal static class LlamaFile
{
    public const string Format = "waarborg.llama/1";
    private const string TokenizerName = "tokenizer";

    /// <summary>Whether the bytes begin as such a file does.</summary>
    public static bool IsOne(ReadOnlyMemory<byte> bytes) => bytes.Length > 8 && bytes.Span.Slice(8, Math.Min(65_536, bytes.Length - 8)).IndexOf(Encoding.ASCII.GetBytes($"\"{Format}\"")) >= 0;

    public static byte[] Write(Checkpoint model, Tokenizer tokenizer)
    {
        var entries = LlamaLayout.Of(model.Options).Zip(LlamaLayout.Values(model), (place, values) =>
        {
            var bytes = new byte[2 * values.Length];
            for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(2 * i), (Half)values[i]);
            return new SafetensorsEntry(place.Name, "F16", [.. place.Shape.Select(s => (long)s)], bytes);
        });
        var saved = tokenizer.Save();
        return Safetensors.Write(
            [.. entries, new SafetensorsEntry(TokenizerName, "U8", [saved.Length], saved)],
            new Dictionary<string, string> { ["format"] = Format, ["model"] = JsonSerializer.Serialize(model.Options) });
    }

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a tensor is missing, not known or misshapen; the message names it.</exception>
    public static (Checkpoint Model, Tokenizer Tokenizer) Read(ReadOnlyMemory<byte> bytes)
    {
        var file = Safetensors.Read(bytes);
        if (file.Metadata.GetValueOrDefault("format") != Format || !file.Metadata.TryGetValue("model", out var json)) throw new InvalidDataException($"The file is not of the format {Format}.");
        if (!file.Entries.TryGetValue(TokenizerName, out var tokenizer)) throw new InvalidDataException("The file lacks its tokenizer.");
        CheckpointOptions options;
        try
        {
            options = JsonSerializer.Deserialize<CheckpointOptions>(json) ?? throw new InvalidDataException("The file lacks its sizes.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The file has malformed sizes.", e);
        }
        options.Validate();
        var tensors = new TensorShelf([file with { Entries = file.Entries.Where(e => e.Key != TokenizerName).ToDictionary(StringComparer.Ordinal) }]);
        var model = LlamaLayout.Build(options, tensors.Take, _ => options.TiedOutput ? null : tensors.Take(LlamaLayout.Output, options.Vocabulary, options.Width));
        tensors.ExpectEmpty();
        var words = Tokenizer.Load(tokenizer.Data.Span);
        return words.VocabularySize <= options.Vocabulary ? (model, words) : throw new InvalidDataException("The tokenizer has more tokens than the model.");
    }
}
