using System.Text;
using System.Text.Json;
using CsCheck;

namespace Waarborg.Learning.Tests;

public class CheckpointTokenizerTests
{
    private const string LlamaThree = @"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";

    /// <summary>As Llama 3 and Qwen: bytes, a pattern of its own, added tokens and a beginning.</summary>
    private static readonly CheckpointTokenizer s_bytes = Tokenizer(
        ByteVocabulary("de", "Ġd", "Ġde", "er", "Ġder"), ["d e", "Ġ d", "Ġ de", "e r", "Ġde r"],
        new { type = "Sequence", pretokenizers = new object[] { new { type = "Split", pattern = new { Regex = LlamaThree }, behavior = "Isolated", invert = false }, new { type = "ByteLevel", add_prefix_space = false, use_regex = false } } },
        null, added: ["<|begin|>", "<|end|>"]);

    /// <summary>As Llama 2 and Mistral: characters, a space in front, bytes to fall back on.</summary>
    private static readonly CheckpointTokenizer s_characters = Tokenizer(
        CharacterVocabulary("▁", "d", "e", "r", "▁d", "▁de"), ["▁ d", "▁d e"], null,
        new { type = "Sequence", normalizers = new object[] { new { type = "Prepend", prepend = "▁" }, new { type = "Replace", pattern = new { String = " " }, content = "▁" } } }, fallback: true, added: ["<s>"]);

    [Fact]
    public void Pairs_merge_in_the_order_in_which_they_were_learned()
    {
        // "d e" comes first, so "Ġ de" gives "Ġde", and then "Ġde r" cannot be reached before "e r": that is ranked higher but its e is gone.
        Assert.Equal(["de"], Texts(s_bytes, "de"));
        Assert.Equal(["Ġde"], Texts(s_bytes, " de"));
        Assert.Equal(["Ġder"], Texts(s_bytes, " der"));
        Assert.Equal(["▁de", "▁de"], Texts(s_characters, "de de"));
        Assert.Equal(["▁de", "r"], Texts(s_characters, "der"));
    }

    [Fact]
    public void What_is_not_in_the_vocabulary_falls_back_on_bytes() => Assert.Equal(["▁de", "<0xE2>", "<0x82>", "<0xAC>"], Texts(s_characters, "de€"));

    [Fact]
    public void Added_tokens_are_recognised_and_special_ones_give_no_text()
    {
        var tokens = s_bytes.Encode("<|begin|>de<|end|>");
        Assert.Equal(3, tokens.Count);
        Assert.Equal("de", s_bytes.Decode(tokens));
        Assert.Equal(tokens.Take(1), s_bytes.Prefix);
    }

    [Fact]
    public void Digits_stay_in_threes_as_the_pattern_says()
    {
        var recipe = TokenizerJson.Read(Json(ByteVocabulary(), [], new { type = "Sequence", pretokenizers = new object[] { new { type = "Split", pattern = new { Regex = LlamaThree }, behavior = "Isolated" }, new { type = "ByteLevel", use_regex = false } } }, null, false, []));
        Assert.Equal(["in", " ", "202", "6", " kost", " ", "12", "."], recipe.Split("in 2026 kost 12."));
        var single = TokenizerJson.Read(Json(ByteVocabulary(), [], new { type = "Sequence", pretokenizers = new object[] { new { type = "Digits", individual_digits = true }, new { type = "ByteLevel", add_prefix_space = false, use_regex = true } } }, null, false, []));
        Assert.Equal(["in", " ", "2", "6"], single.Split("in 26"));
    }

    [Fact]
    public void Any_text_comes_back_unchanged() => Gen.String.Sample(text =>
    {
        if (text.EnumerateRunes().Any(r => r == Rune.ReplacementChar) || text.Contains('<', StringComparison.Ordinal) || text.Contains('▁', StringComparison.Ordinal)) return;
        Assert.Equal(text, s_bytes.Decode(s_bytes.Encode(text)));
        // A first space is taken for the one that is put in front.
        if (!text.StartsWith(' ')) Assert.Equal(text, s_characters.Decode(s_characters.Encode(text)));
    }, iter: 500);

    [Theory]
    [InlineData("{", "malformed")]
    [InlineData("""{"model":{"type":"WordPiece","vocab":{},"merges":[]}}""", "WordPiece")]
    [InlineData("""{"model":{"type":"BPE","vocab":{"a":0,"b":1},"merges":["a b"]}}""", "not in the vocabulary")]
    [InlineData("""{"model":{"type":"BPE","vocab":{"a":0},"merges":["a"]}}""", "two parts")]
    [InlineData("""{"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"normalizer":{"type":"Lowercase"}}""", "Lowercase")]
    [InlineData("""{"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"pre_tokenizer":{"type":"Whitespace"}}""", "Whitespace")]
    public void Another_kind_is_refused_by_name(string json, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => CheckpointTokenizer.Read(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_character_without_token_and_without_fallback_is_an_error_and_a_number_that_is_no_token_too()
    {
        var poor = CheckpointTokenizer.Read(Json(new() { ["a"] = 0 }, [], null, null, false, []));
        Assert.Throws<InvalidDataException>(() => poor.Encode("b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => poor.Decode([7]));
    }

    private static IEnumerable<string> Texts(CheckpointTokenizer tokenizer, string text)
    {
        var names = tokenizer == s_bytes ? ByteVocabulary("de", "Ġd", "Ġde", "er", "Ġder") : CharacterVocabulary("▁", "d", "e", "r", "▁d", "▁de");
        return tokenizer.Encode(text).Select(token => names.First(n => n.Value == token).Key);
    }

    private static Dictionary<string, int> ByteVocabulary(params string[] merged)
    {
        var names = Enumerable.Range(0, 256).Select(b => b is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or (>= 0xAE and <= 0xFF) ? (char)b : '\0').ToArray();
        var next = 0x100;
        return names.Select(c => (c == '\0' ? (char)next++ : c).ToString()).Concat(merged).Index().ToDictionary(n => n.Item, n => n.Index);
    }

    private static Dictionary<string, int> CharacterVocabulary(params string[] pieces) =>
        Enumerable.Range(0, 256).Select(b => $"<0x{b:X2}>").Concat(pieces).Index().ToDictionary(n => n.Item, n => n.Index);

    private static CheckpointTokenizer Tokenizer(Dictionary<string, int> vocabulary, string[] merges, object? pre, object? normalizer, bool fallback = false, params string[] added) =>
        CheckpointTokenizer.Read(Json(vocabulary, merges, pre, normalizer, fallback, added));

    private static byte[] Json(Dictionary<string, int> vocabulary, string[] merges, object? pre, object? normalizer, bool fallback, string[] added) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        added_tokens = added.Select((content, i) => new { id = vocabulary.Count + i, content, special = true }),
        normalizer,
        pre_tokenizer = pre,
        post_processor = added.Length == 0 ? null : new { type = "TemplateProcessing", single = new object[] { new { SpecialToken = new { id = added[0], type_id = 0 } }, new { Sequence = new { id = "A", type_id = 0 } } } },
        model = new { type = "BPE", byte_fallback = fallback, unk_token = (string?)null, vocab = vocabulary, merges },
    });
}
