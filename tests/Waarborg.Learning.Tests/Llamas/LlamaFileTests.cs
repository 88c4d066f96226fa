namespace Waarborg.Learning.Tests.Llamas;

public class LlamaFileTests
{
    [Fact]
    public void What_was_written_is_read_to_half_precision()
    {
        var (model, tokenizer) = LlamaFile.Read(TinyLlama.Bytes);
        var first = LlamaLayout.Values(LlamaLayout.Initial(TinyLlama.Shape, 3)).SelectMany(v => v).Select(v => (float)(Half)v);
        Assert.Equal(first, LlamaLayout.Values(model).SelectMany(v => v));
        Assert.Equal("dag 3", tokenizer.Decode(tokenizer.Encode("dag 3")));
        Assert.Equal(TinyLlama.Bytes, LlamaFile.Write(model, tokenizer));
    }

    [Theory]
    [InlineData("model.norm.weight", "missing")]
    [InlineData("model.layers.1.mlp.up_proj.weight", "missing")]
    public void A_missing_tensor_is_named(string name, string what)
    {
        var file = Safetensors.Read(TinyLlama.Bytes);
        var bytes = Safetensors.Write([.. file.Entries.Values.Where(e => e.Name != name)], file.Metadata);
        var failure = Assert.Throws<InvalidDataException>(() => LlamaFile.Read(bytes));
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.Contains(what, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tensor_too_many_and_a_misshapen_one_are_named()
    {
        var file = Safetensors.Read(TinyLlama.Bytes);
        var extra = Safetensors.Write([.. file.Entries.Values, new SafetensorsEntry("other", "F16", [1], new byte[2])], file.Metadata);
        Assert.Contains("other", Assert.Throws<InvalidDataException>(() => LlamaFile.Read(extra)).Message, StringComparison.Ordinal);
        var misshapen = Safetensors.Write([.. file.Entries.Values.Select(e => e.Name == "model.norm.weight" ? e with { Shape = [2, 12] } : e)], file.Metadata);
        Assert.Contains("2×12", Assert.Throws<InvalidDataException>(() => LlamaFile.Read(misshapen)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => LlamaFile.Read(TinyLlama.Bytes.AsMemory(0, 500)));
        Assert.Throws<InvalidDataException>(() => DecoderBase.Read(Tiny.Base.Bytes));
    }
}
