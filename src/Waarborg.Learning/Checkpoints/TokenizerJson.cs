using System.Text.Json;
using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>Reads <c>tokenizer.json</c> (github.com/huggingface/tokenizers) as far as the Llama, Mistral, Qwen and SmolLM families use it; anything else is refused by name.</summary>
internal static class TokenizerJson
{
    /// <summary>What byte-level pre-tokenizing splits at when no pattern is given (Radford et al. 2019).</summary>
    private const string BytePattern = @"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public static TokenizerRecipe Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or RegexParseException)
        {
            throw new InvalidDataException("tokenizer.json: malformed.", e);
        }
    }

    private static TokenizerRecipe Read(JsonElement root)
    {
        var model = root.GetProperty("model");
        if (Text(model, "type") is { } type && type != "BPE") throw new InvalidDataException($"tokenizer.json: a model of type {type} is not known; expected BPE.");
        var vocabulary = model.GetProperty("vocab").EnumerateObject().ToDictionary(v => v.Name, v => v.Value.GetInt32(), StringComparer.Ordinal);
        var recipe = new TokenizerRecipe
        {
            Vocabulary = vocabulary, Merges = [.. model.GetProperty("merges").EnumerateArray().Select(Merge).Distinct()],
            FallsBackOnBytes = True(model, "byte_fallback"), WholeWords = True(model, "ignore_merges"),
            Unknown = Text(model, "unk_token") is { } unknown ? vocabulary.TryGetValue(unknown, out var id) ? id : null : null, Added = [.. Added(root)],
            Prefix = [.. Prefix(root, vocabulary)],
        };
        foreach (var (left, right) in recipe.Merges)
            if (!vocabulary.ContainsKey(left + right)) throw new InvalidDataException("tokenizer.json: a merge makes a token that is not in the vocabulary.");
        foreach (var step in Steps(root, "normalizer", "normalizers")) recipe = Normalized(recipe, step);
        foreach (var step in Steps(root, "pre_tokenizer", "pretokenizers")) recipe = Split(recipe, step);
        return recipe;
    }

    private static TokenizerRecipe Normalized(TokenizerRecipe recipe, JsonElement step) => Text(step, "type") switch
    {
        "NFC" => recipe with { Composes = true },
        "Prepend" when Text(step, "prepend") == "▁" => recipe with { PrependsSpace = true },
        "Replace" when Text(step, "content") == "▁" => recipe,
        var type => throw new InvalidDataException($"tokenizer.json: a normalizer of type {type} is not known."),
    };

    private static TokenizerRecipe Split(TokenizerRecipe recipe, JsonElement step)
    {
        switch (Text(step, "type"))
        {
            case "ByteLevel":
                recipe = recipe with { OnBytes = true, PrependsSpace = True(step, "add_prefix_space") };
                return !step.TryGetProperty("use_regex", out var use) || use.GetBoolean() ? With(recipe, BytePattern) : recipe;
            case "Split" when Text(step, "behavior") == "Isolated" || True(step, "invert"):
                return With(recipe, step.GetProperty("pattern").GetProperty("Regex").GetString()!);
            case "Digits":
                return With(recipe, True(step, "individual_digits") ? @"\p{N}" : @"\p{N}+");
            case "Metaspace":
                return With(recipe with { PrependsSpace = Text(step, "prepend_scheme") != "never" && !(step.TryGetProperty("add_prefix_space", out var add) && !add.GetBoolean()) }, "▁?[^▁]+|▁");
            case var type:
                throw new InvalidDataException($"tokenizer.json: a pre-tokenizer of type {type} with these settings is not known.");
        }
    }

    private static TokenizerRecipe With(TokenizerRecipe recipe, string pattern) =>
        recipe with { Splits = [.. recipe.Splits, new Regex(pattern, RegexOptions.CultureInvariant, s_patience)] };

    /// <summary>A part of the recipe is nothing, one step, or a sequence of steps.</summary>
    private static IEnumerable<JsonElement> Steps(JsonElement root, string name, string several)
    {
        if (!root.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null) return [];
        return Text(part, "type") == "Sequence" ? part.GetProperty(several).EnumerateArray() : [part];
    }

    /// <summary>A merge is written as a text with a space in it, or as a list of two.</summary>
    private static (string, string) Merge(JsonElement merge)
    {
        var parts = merge.ValueKind == JsonValueKind.Array ? [.. merge.EnumerateArray().Select(p => p.GetString()!)] : merge.GetString()!.Split(' ');
        return parts.Length == 2 ? (parts[0], parts[1]) : throw new InvalidDataException("tokenizer.json: a merge does not have two parts.");
    }

    private static IEnumerable<(string, int, bool)> Added(JsonElement root) => root.TryGetProperty("added_tokens", out var added) && added.ValueKind == JsonValueKind.Array
        ? added.EnumerateArray().Select(a => (a.GetProperty("content").GetString()!, a.GetProperty("id").GetInt32(), True(a, "special")))
        : [];

    /// <summary>The special tokens before the text, by the template for a single text.</summary>
    private static IEnumerable<int> Prefix(JsonElement root, Dictionary<string, int> vocabulary)
    {
        foreach (var step in Steps(root, "post_processor", "processors").Where(s => Text(s, "type") == "TemplateProcessing"))
        {
            foreach (var piece in step.GetProperty("single").EnumerateArray())
            {
                if (!piece.TryGetProperty("SpecialToken", out var special)) yield break;
                var text = special.GetProperty("id").GetString()!;
                yield return vocabulary.TryGetValue(text, out var id) ? id : Added(root).First(a => a.Item1 == text).Item2;
            }
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool True(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
