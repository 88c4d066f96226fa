using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>Reads a folder with a model of the Llama family as Hugging Face has them.</summary>
internal static class HuggingFaceFolder
{
    public const string Config = "config.json";

    public static Checkpoint Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Build(HuggingFaceConfig.Read(File.ReadAllBytes(Path.Combine(folder, Config))), Files(folder).Select(file => Safetensors.Read(File.ReadAllBytes(Path.Combine(folder, file)))));
    }

    /// <summary>A model from all its tensors, each used once.</summary>
    public static Checkpoint Build(CheckpointOptions options, IEnumerable<SafetensorsFile> files)
    {
        var tensors = new TensorShelf(files);
        var model = LlamaLayout.Build(
            options, tensors.Take,
            embedding => options.TiedOutput ? tensors.TakeSame(LlamaLayout.Output, embedding) : tensors.Take(LlamaLayout.Output, options.Vocabulary, options.Width));
        tensors.ExpectEmpty();
        return model;
    }

    /// <summary>The weight files, by the index if there is one. A name in it that leads out of the folder is refused.</summary>
    public static string[] Files(string folder)
    {
        var index = Path.Combine(folder, "model.safetensors.index.json");
        if (!File.Exists(index)) return ["model.safetensors"];
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(index));
            var files = json.RootElement.GetProperty("weight_map").EnumerateObject().Select(p => p.Value.GetString() ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            return Array.TrueForAll(files, f => f.Length > 0 && f == Path.GetFileName(f)) ? files : throw new InvalidDataException("model.safetensors.index.json: a file name leads out of the folder.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException("model.safetensors.index.json: malformed.", e);
        }
    }
}
