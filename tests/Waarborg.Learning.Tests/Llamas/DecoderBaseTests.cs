namespace Waarborg.Learning.Tests.Llamas;

public class DecoderBaseTests
{
    private static readonly Lazy<DecoderBase> s_shipped = new(() => DecoderBase.Read(DecoderBase.Shipped));

    [Fact]
    public void The_base_that_ships_is_small_and_is_what_its_card_says()
    {
        var o = s_shipped.Value.Options;
        Assert.True(DecoderBase.Shipped.Length < 40_000_000);
        Assert.Equal((6, 192, 6, 3, 4096, 256), (o.Layers, o.Width, o.Heads, o.KeyValueHeads, o.Vocabulary, o.ContextLength));
        Assert.Equal(3_221_952, LlamaLayout.Values(s_shipped.Value.Model).Sum(v => (long)v.Length));
    }

    [Theory]
    [InlineData("De bibliotheek is op zaterdag open van tien tot vier uur.")]
    [InlineData("Het bestuursorgaan beslist binnen zes weken op het verzoek.")]
    public void It_finds_Dutch_far_likelier_than_the_same_words_in_another_order(string sentence)
    {
        var writer = DecoderWriter.Load(s_shipped.Value, []);
        var turned = string.Join(' ', sentence.TrimEnd('.').Split(' ').Reverse()) + ".";
        Assert.True(writer.Loss("", sentence) < writer.Loss("", turned) - 0.5);
    }

    [Fact]
    public void It_writes_whole_words_and_ends_an_answer()
    {
        var answer = DecoderWriter.Load(s_shipped.Value, []).Write("Hoe kan ik mijn abonnement opzeggen?", new GenerationOptions { MaxTokens = 120 }, default);
        Assert.False(answer.Truncated);
        Assert.InRange(answer.Tokens, 5, 119);
        Assert.All(answer.Text.Split(' '), word => Assert.Matches(@"^[\p{L}\p{N}'’-]+[.,;:?!]?$", word));
    }

    [Fact]
    public void A_folder_is_a_base_too_and_fine_tuning_starts_from_it()
    {
        var folder = Directory.CreateTempSubdirectory("base").FullName;
        try
        {
            var options = RandomLlama.Llama with { Vocabulary = 64, TiedOutput = true };
            RandomLlama.WriteFolder(folder, "llama", options, RandomLlama.Weights(options, 2).Select(w => RandomLlama.Entry(w.Key, w.Value.Shape, w.Value.Values)));
            var config = File.ReadAllText(Path.Combine(folder, "config.json"));
            File.WriteAllText(Path.Combine(folder, "tokenizer.json"), Tokenizer(64));
            Assert.Contains("eos_token_id", Assert.Throws<InvalidDataException>(() => DecoderBase.ReadFolder(folder)).Message, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "config.json"), config.Replace("{", "{\"eos_token_id\":1,", StringComparison.Ordinal));
            var root = DecoderBase.ReadFolder(folder);
            IReadOnlyList<DialogueExample>[] people = [[new("a", "b")]];
            var tuned = DecoderTuner.Tune(root, null, people, [], TinyLlama.Options, null, null, null, default);
            Assert.True(DecoderWriter.Load(root, [tuned.Bytes]).Loss("a", "b") < DecoderWriter.Load(root, []).Loss("a", "b"));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    /// <summary>A tokenizer of single letters, some of them special.</summary>
    private static string Tokenizer(int size)
    {
        const string Letters = " abcdefghijklmnopqrstuvwxyz:VA\nĊĠ";
        var vocabulary = Enumerable.Range(0, size).ToDictionary(i => i < 2 ? $"<{i}>" : i - 2 < Letters.Length ? Letters[i - 2].ToString() : $"<{i}>", i => i);
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            model = new { type = "BPE", vocab = vocabulary, merges = Array.Empty<string>() },
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = false, use_regex = true },
        });
    }
}
