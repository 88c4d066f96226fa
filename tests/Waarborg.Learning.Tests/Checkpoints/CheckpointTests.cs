namespace Waarborg.Learning.Tests;

public sealed class CheckpointTests : IDisposable
{
    private static readonly int[] s_tokens = [3, 1, 16, 0, 5, 5, 9, 2, 11, 7, 4, 13];
    private readonly string _folder = Directory.CreateTempSubdirectory("waarborg-checkpoint").FullName;

    public static TheoryData<string, bool, double> Families() => new()
    {
        { "llama", false, 10_000 }, { "llama", true, 100_000 }, { "mistral", false, 1_000_000 }, { "qwen2", true, 10_000 }, { "qwen3", true, 1_000_000 },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Families))]
    public void A_folder_of_every_family_gives_the_logits_of_the_reference(string family, bool tied, double rotary)
    {
        var options = RandomLlama.Llama with { TiedOutput = tied, RotaryBase = rotary, Biases = family == "qwen2", HeadNorms = family == "qwen3", HeadWidth = family == "qwen3" ? 8 : 6 };
        var weights = RandomLlama.Weights(options, 7);
        RandomLlama.WriteFolder(_folder, family, options, weights.Select(w => RandomLlama.Entry(w.Key, w.Value.Shape, w.Value.Values)));
        Agree(new ReferenceLlama(options, weights), Checkpoint.ReadFolder(_folder));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_llama2c_file_gives_the_logits_of_the_reference(bool tied)
    {
        var options = RandomLlama.Llama with { TiedOutput = tied, NeighboursRotate = true };
        var weights = RandomLlama.Weights(options, 8);
        Agree(new ReferenceLlama(options, weights), Checkpoint.ReadLlama2C(RandomLlama.Llama2C(options, weights)));
    }

    [Theory]
    [InlineData("F16")]
    [InlineData("BF16")]
    public void Half_precision_is_read(string type)
    {
        var options = RandomLlama.Llama;
        var weights = RandomLlama.Weights(options, 9).ToDictionary(w => w.Key, w => (w.Value.Shape, w.Value.Values.Select(v => Round(type, v)).ToArray()), StringComparer.Ordinal);
        RandomLlama.WriteFolder(_folder, "llama", options, weights.Select(w => new SafetensorsEntry(w.Key, type, [.. w.Value.Shape.Select(s => (long)s)], Halves(type, w.Value.Item2))));
        Agree(new ReferenceLlama(options, weights), Checkpoint.ReadFolder(_folder));
    }

    [Fact]
    public void Several_files_are_read_by_their_index()
    {
        var weights = RandomLlama.Weights(RandomLlama.Llama, 10);
        var entries = weights.Select(w => RandomLlama.Entry(w.Key, w.Value.Shape, w.Value.Values)).ToArray();
        File.WriteAllText(Path.Combine(_folder, "config.json"), RandomLlama.Config("llama", RandomLlama.Llama));
        foreach (var (half, i) in entries.Chunk((entries.Length / 2) + 1).Select((h, i) => (h, i)))
            File.WriteAllBytes(Path.Combine(_folder, $"part-{i}.safetensors"), Safetensors.Write(half, new Dictionary<string, string>()));
        File.WriteAllText(Path.Combine(_folder, "model.safetensors.index.json"), "{\"weight_map\":{\"a\":\"part-0.safetensors\",\"b\":\"part-1.safetensors\"}}");
        Agree(new ReferenceLlama(RandomLlama.Llama, weights), Checkpoint.ReadFolder(_folder));
        File.WriteAllText(Path.Combine(_folder, "model.safetensors.index.json"), "{\"weight_map\":{\"a\":\"../part-0.safetensors\"}}");
        Assert.Throws<InvalidDataException>(() => Checkpoint.ReadFolder(_folder));
    }

    [Fact]
    public void Missing_extra_misshapen_and_spoiled_tensors_are_named()
    {
        var entries = RandomLlama.Weights(RandomLlama.Llama, 11).Select(w => RandomLlama.Entry(w.Key, w.Value.Shape, w.Value.Values)).ToList();
        var last = entries[^1];
        string Message(IEnumerable<SafetensorsEntry> all)
        {
            RandomLlama.WriteFolder(_folder, "llama", RandomLlama.Llama, all);
            return Assert.Throws<InvalidDataException>(() => Checkpoint.ReadFolder(_folder)).Message;
        }

        Assert.Equal("The tensor lm_head.weight is missing.", Message(entries.SkipLast(1)));
        Assert.Contains("The tensor model.layers.9.x", Message([.. entries, RandomLlama.Entry("model.layers.9.x", [1], [0])]), StringComparison.Ordinal);
        Assert.Contains("expected 17×24", Message([.. entries.SkipLast(1), last with { Shape = [24, 17] }]), StringComparison.Ordinal);
        Assert.Contains("not a number", Message([.. entries.SkipLast(1), RandomLlama.Entry("lm_head.weight", [17, 24], [.. Enumerable.Repeat(float.NaN, 17 * 24)])]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gpt2", "silu", "")]
    [InlineData("llama", "gelu", "")]
    [InlineData("llama", "silu", ",\"rope_scaling\":{\"rope_type\":\"yarn\"}")]
    [InlineData("llama", "silu", ",\"mlp_bias\":true")]
    public void What_would_be_computed_differently_is_refused(string family, string act, string more)
    {
        RandomLlama.WriteFolder(_folder, "llama", RandomLlama.Llama, []);
        var config = RandomLlama.Config(family, RandomLlama.Llama).Replace("silu", act, StringComparison.Ordinal)[..^1] + more + "}";
        File.WriteAllText(Path.Combine(_folder, "config.json"), config);
        Assert.StartsWith("config.json", Assert.Throws<InvalidDataException>(() => Checkpoint.ReadFolder(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_llama2c_file_of_another_length_or_with_impossible_sizes_is_refused()
    {
        var options = RandomLlama.Llama with { NeighboursRotate = true };
        var file = RandomLlama.Llama2C(options, RandomLlama.Weights(options, 12));
        foreach (var wrong in new[] { file[..20], file[..^4], [.. file, 0] }) Assert.Throws<InvalidDataException>(() => Checkpoint.ReadLlama2C(wrong));
        foreach (var size in Enumerable.Range(0, 7))
        {
            var spoiled = (byte[])file.Clone();
            spoiled.AsSpan(4 * size, 4).Fill(0x7F);
            Assert.Throws<InvalidDataException>(() => Checkpoint.ReadLlama2C(spoiled));
        }
    }

    [Fact]
    public void A_header_that_claims_more_than_there_is_is_refused_at_once()
    {
        var bytes = new byte[64];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(bytes, 1L << 60);
        Assert.Throws<InvalidDataException>(() => Safetensors.Read(bytes));
    }

    [Fact]
    public void A_session_knows_its_bounds()
    {
        var options = RandomLlama.Llama with { NeighboursRotate = true };
        var model = Checkpoint.ReadLlama2C(RandomLlama.Llama2C(options, RandomLlama.Weights(options, 13)));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.Begin(17));
        var session = model.Begin(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => session.Next(17));
        session.Next(16);
        Assert.Throws<InvalidOperationException>(() => session.Next(1));
    }

    [Fact]
    public void Long_wavelengths_are_stretched_and_short_ones_left()
    {
        var stretch = new RotaryStretch(8, 1, 4, 8192);
        Assert.Equal(0.5, stretch.Apply(0.5));
        Assert.Equal(1e-5 / 8, stretch.Apply(1e-5), 1e-15);
        Assert.InRange(stretch.Apply(2 * Math.PI * 2 / 8192), 2 * Math.PI * 2 / 8192 / 8, 2 * Math.PI * 2 / 8192);
    }

    private static void Agree(ReferenceLlama reference, Checkpoint model)
    {
        var expected = reference.Run(s_tokens);
        var session = model.Begin(s_tokens.Length);
        for (var t = 0; t < s_tokens.Length; t++)
        {
            var logits = session.Next(s_tokens[t]).ToArray();
            for (var i = 0; i < logits.Length; i++) Assert.Equal(expected[t][i], logits[i], 1e-4);
        }
    }

    private static float Round(string type, float value) => type == "F16" ? (float)(Half)value : BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(value) & 0xFFFF0000);

    private static byte[] Halves(string type, float[] values) =>
        [.. values.SelectMany(v => BitConverter.GetBytes(type == "F16" ? BitConverter.HalfToUInt16Bits((Half)v) : (ushort)(BitConverter.SingleToUInt32Bits(v) >> 16)))];
}
