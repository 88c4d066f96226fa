using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>Reads <c>config.json</c>. What would make the model compute something else and is not known here, is refused.</summary>
internal static class HuggingFaceConfig
{
    private static readonly string[] s_families = ["llama", "mistral", "qwen2", "qwen3"];

    public static CheckpointOptions Read(ReadOnlyMemory<byte> json) => Parse(json, Read);

    /// <summary>What the family calls itself.</summary>
    public static string Family(ReadOnlyMemory<byte> json) => Parse(json, config => config.GetProperty("model_type").GetString() ?? "");

    /// <summary>The token that closes an answer; the first when there are several.</summary>
    public static int End(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var end = document.RootElement.GetProperty("eos_token_id");
            return end.ValueKind == JsonValueKind.Array ? end[0].GetInt32() : end.GetInt32();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException)
        {
            throw new InvalidDataException("config.json: eos_token_id is missing or malformed.", e);
        }
    }

    private static T Parse<T>(ReadOnlyMemory<byte> json, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new InvalidDataException("config.json: a value is missing or malformed.", e);
        }
    }

    private static CheckpointOptions Read(JsonElement config)
    {
        var family = config.GetProperty("model_type").GetString();
        if (!s_families.Contains(family)) throw new InvalidDataException("config.json: model_type must be llama, mistral, qwen2 or qwen3.");
        if (Text(config, "hidden_act") is { } act && act != "silu") throw new InvalidDataException("config.json: hidden_act must be silu.");
        if (True(config, "mlp_bias")) throw new InvalidDataException("config.json: mlp_bias is not supported.");
        var (width, heads) = (config.GetProperty("hidden_size").GetInt32(), config.GetProperty("num_attention_heads").GetInt32());
        var window = Number(config, "sliding_window");
        var context = Number(config, "max_position_embeddings") ?? 2048;
        var limited = window is not null && (family == "mistral" || True(config, "use_sliding_window"));
        var options = new CheckpointOptions
        {
            Width = width, Inner = config.GetProperty("intermediate_size").GetInt32(), Layers = config.GetProperty("num_hidden_layers").GetInt32(), Heads = heads,
            KeyValueHeads = (int)(Number(config, "num_key_value_heads") ?? heads),
            HeadWidth = (int)(Number(config, "head_dim") ?? (heads > 0 ? width / heads : 0)),
            Vocabulary = config.GetProperty("vocab_size").GetInt32(),
            // Beyond its window such a model would forget tokens, which is not done here: it ends there instead.
            ContextLength = (int)(limited ? Math.Min(context, window!.Value) : context),
            RotaryBase = Number(config, "rope_theta") ?? Number(Object(config, "rope_parameters"), "rope_theta") ?? 10_000, Stretch = StretchOf(config), NormEpsilon = Number(config, "rms_norm_eps") ?? 1e-6,
            Biases = family == "qwen2" || True(config, "attention_bias"), HeadNorms = family == "qwen3", TiedOutput = True(config, "tie_word_embeddings"),
        };
        options.Validate();
        return options;
    }

    private static RotaryStretch? StretchOf(JsonElement config)
    {
        var scaling = Object(config, "rope_scaling") is { ValueKind: JsonValueKind.Object } old ? old : Object(config, "rope_parameters");
        if (scaling.ValueKind != JsonValueKind.Object) return null;
        return (Text(scaling, "rope_type") ?? Text(scaling, "type")) switch
        {
            null or "default" => null,
            "llama3" => new RotaryStretch(
                scaling.GetProperty("factor").GetDouble(), scaling.GetProperty("low_freq_factor").GetDouble(), scaling.GetProperty("high_freq_factor").GetDouble(),
                scaling.GetProperty("original_max_position_embeddings").GetDouble()),
            _ => throw new InvalidDataException("config.json: rope_type must be default or llama3."),
        };
    }

    private static JsonElement Object(JsonElement config, string name) =>
        config.ValueKind == JsonValueKind.Object && config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : default;

    private static double? Number(JsonElement config, string name) =>
        config.ValueKind == JsonValueKind.Object && config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static string? Text(JsonElement config, string name) =>
        config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool True(JsonElement config, string name) => config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
