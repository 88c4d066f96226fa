using System.Security.Cryptography;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>What a base and a shard look like as safetensors: the same weight names; a base also holds tokenizer and options.</summary>
internal static class ModelFile
{
    public const string BaseFormat = "waarborg.base/1";
    public const string ShardFormat = "waarborg.shard/1";
    private const string TokenizerName = "tokenizer";
    private const string StatementsName = "statements";

    public static byte[] WriteBase(
        Tokenizer tokenizer, IReadOnlyList<PublicStatement> statements, ModelOptions options, TrainingOptions training, Weights weights)
    {
        var bytes = tokenizer.Save();
        var texts = JsonSerializer.SerializeToUtf8Bytes(statements);
        return Safetensors.Write(
            [
                .. weights.Export(),
                new SafetensorsEntry(TokenizerName, "U8", [bytes.Length], bytes),
                new SafetensorsEntry(StatementsName, "U8", [texts.Length], texts),
            ],
            new Dictionary<string, string>
            {
                ["format"] = BaseFormat,
                ["model"] = JsonSerializer.Serialize(options),
                ["training"] = JsonSerializer.Serialize(training),
            });
    }

    public static byte[] WriteShard(string baseSha256, TrainingOptions training, Weights weights) =>
        Safetensors.Write(weights.Export(), new Dictionary<string, string>
        {
            ["format"] = ShardFormat,
            ["base"] = baseSha256,
            ["training"] = JsonSerializer.Serialize(training),
        });

    /// <exception cref="InvalidDataException">The bytes are not a base.</exception>
    public static BaseContent ReadBase(ReadOnlyMemory<byte> bytes)
    {
        var file = Safetensors.Read(bytes);
        Expect(file, BaseFormat);
        if (!file.Entries.TryGetValue(TokenizerName, out var tokenizer) || !file.Entries.TryGetValue(StatementsName, out var statements)
            || !file.Metadata.TryGetValue("model", out var json))
            throw new InvalidDataException("The base lacks its tokenizer, its statements or its options.");
        try
        {
            var options = JsonSerializer.Deserialize<ModelOptions>(json) ?? throw new InvalidDataException("The base lacks its options.");
            options.Validate();
            var texts = JsonSerializer.Deserialize<PublicStatement[]>(statements.Data.Span);
            if (texts is not { Length: > 0 } || texts.Any(t => t?.Heading is null || t.Text is null))
                throw new InvalidDataException("The base lacks its statements.");
            return new BaseContent(Tokenizer.Load(tokenizer.Data.Span), texts, options, file);
        }
        catch (Exception e) when (e is JsonException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("The base has options that cannot be.", e);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are not a shard of this base.</exception>
    public static SafetensorsFile ReadShard(ReadOnlyMemory<byte> bytes, string baseSha256)
    {
        var file = Safetensors.Read(bytes);
        Expect(file, ShardFormat);
        if (file.Metadata.GetValueOrDefault("base") != baseSha256) throw new InvalidDataException("The shard belongs to another base.");
        return file;
    }

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Expect(SafetensorsFile file, string format)
    {
        if (file.Metadata.GetValueOrDefault("format") != format) throw new InvalidDataException($"The file is not of the format {format}.");
    }
}
