using System.Text.Json.Nodes;
using Waarborg.Chain.Train;
using Waarborg.Host.Composition;
using Waarborg.Host.Learning;
using Waarborg.Law;
using Waarborg.Learning;

namespace Waarborg.Host.Tests.Learning;

public sealed class CheckpointReaderTests
{
    public static TheoryData<string> Families => ["llama", "mistral", "qwen2", "qwen3"];

    [Theory]
    [MemberData(nameof(Families))]
    public void Each_family_is_read_under_its_own_names_and_an_adapter_trains_on_it(string family)
    {
        using var tiny = new TinyCheckpoint(family);
        File.WriteAllText(Path.Combine(tiny.Folder, "LICENSE"), "Do what you like.");
        var read = CheckpointReader.Read(tiny.Folder).Value!;
        Assert.Equal(("tiny-1", family, "LICENSE"), (read.Stamp.Name, read.Stamp.Family, read.Stamp.LicenceFile));
        Assert.Equal(64, read.Stamp.LicenceSha256!.Length);
        Assert.Equal(tiny.Tensors.Sum(t => t.Value.Values.Length), read.Parameters);
        var root = DecoderBase.Read(read.Bytes);
        Assert.Equal(read.Stamp.Sha256, root.Sha256);
        IReadOnlyList<DialogueExample>[] people = [[new("Hoe lang?", "Een dag.")]];
        var options = TuningRecipe.Of(new ModelRecipe { Kind = LearnerKind.Decoder, Epochs = 20 }, 1);
        var tuned = DecoderTuner.Tune(root, null, people, [], options, null, null, null, default);
        Assert.True(DecoderWriter.Load(root, [tuned.Bytes]).Loss("Hoe lang?", "Een dag.") < DecoderWriter.Load(root, []).Loss("Hoe lang?", "Een dag."));
        using var model = AssistantModel.Load(read.Bytes, [tuned.Bytes]);
        Assert.InRange(model.Generate("Hoe lang?", new GenerationOptions { Grounded = false, MaxTokens = 8 }, default).Tokens, 0, 8);
    }

    [Fact]
    public void The_same_weights_have_the_same_hash_into_however_many_files_they_were_split_and_another_weight_has_another()
    {
        using var tiny = new TinyCheckpoint();
        var hash = CheckpointReader.Read(tiny.Folder).Value!.Stamp.Sha256;
        File.Move(Path.Combine(tiny.Folder, "model.safetensors"), Path.Combine(tiny.Folder, "part-1.safetensors"));
        File.WriteAllText(Path.Combine(tiny.Folder, "model.safetensors.index.json"), """{"weight_map":{"model.norm.weight":"part-1.safetensors"}}""");
        Assert.Equal(hash, CheckpointReader.Read(tiny.Folder).Value!.Stamp.Sha256);
        File.Delete(Path.Combine(tiny.Folder, "model.safetensors.index.json"));
        tiny.Tensors["model.norm.weight"].Values[0]++;
        tiny.Write();
        Assert.NotEqual(hash, CheckpointReader.Read(tiny.Folder).Value!.Stamp.Sha256);
    }

    [Fact]
    public void What_is_wrong_with_the_tensors_is_one_line_in_both_languages()
    {
        using var tiny = new TinyCheckpoint();
        var (shape, values) = tiny.Tensors["model.norm.weight"];
        void With(int[]? newShape, float[]? newValues, string dutch, string english)
        {
            if (newShape is null) tiny.Tensors.Remove("model.norm.weight");
            else tiny.Tensors["model.norm.weight"] = (newShape, newValues!);
            tiny.Write();
            Refused(tiny, dutch, english);
            tiny.Tensors["model.norm.weight"] = (shape, values);
        }

        With(null, null, "De tensor model.norm.weight ontbreekt.", "The tensor model.norm.weight is missing.");
        With([4, 4], values, "De tensor model.norm.weight heeft de vorm 4×4; verwacht is 16.", "The tensor model.norm.weight has the shape 4×4; expected 16.");
        With(shape, [float.NaN, .. values.Skip(1)], "In de tensor model.norm.weight staat een waarde die geen getal is.", "has a value that is not a number.");
        tiny.Tensors["model.layers.7.x"] = ([1], [0]);
        tiny.Write();
        Refused(tiny, "De tensor model.layers.7.x hoort niet bij deze familie.", "The tensor model.layers.7.x is not known in this family.");
    }

    [Fact]
    public void A_header_that_is_cut_off_or_claims_more_than_there_can_be_is_refused_before_it_is_read()
    {
        using var tiny = new TinyCheckpoint();
        var file = Path.Combine(tiny.Folder, "model.safetensors");
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, whole[..100]);
        Refused(tiny, "afgekapt of heeft een onmogelijke lengte", "wrong header length");
        File.WriteAllBytes(file, [0, 0, 0, 0, 0, 0, 0, 16, .. whole.Skip(8)]); // 2^60 bytes of header.
        Refused(tiny, "afgekapt of heeft een onmogelijke lengte", "wrong header length");
        File.WriteAllBytes(file, [.. whole, 0]);
        Refused(tiny, "De kop van het bestand met gewichten klopt niet.", "malformed header");
        File.WriteAllBytes(file, whole[..4]);
        Refused(tiny, "Het bestand met gewichten is te kort.", "too short");
    }

    [Theory]
    [InlineData("model_type", "\"gpt_neox\"", "model_type moet llama", "model_type must be llama")]
    [InlineData("hidden_act", "\"gelu\"", "hidden_act moet silu zijn", "hidden_act must be silu")]
    [InlineData("mlp_bias", "true", "mlp_bias kan hier niet", "mlp_bias is not supported")]
    [InlineData("hidden_size", "-4", "onmogelijke waarde voor Width", "a Width that cannot be")]
    [InlineData("hidden_size", "\"wide\"", "een waarde ontbreekt of klopt niet", "a value is missing or malformed")]
    [InlineData("eos_token_id", "\"x\"", "eos_token_id ontbreekt of klopt niet", "eos_token_id is missing or malformed")]
    [InlineData("eos_token_id", "9999", "tokens waar het model geen plaats voor heeft", "tokens that the model has no room for")]
    public void Another_architecture_is_refused(string name, string value, string dutch, string english)
    {
        using var tiny = new TinyCheckpoint();
        var config = tiny.Config();
        config[name] = JsonNode.Parse(value);
        File.WriteAllText(Path.Combine(tiny.Folder, "config.json"), config.ToJsonString());
        Refused(tiny, dutch, english);
    }

    [Fact]
    public void What_is_too_large_for_this_machine_or_to_be_kept_is_refused_with_both_figures()
    {
        using var tiny = new TinyCheckpoint();
        Assert.Equal("tiny-1: Trainen vraagt ongeveer 0.0 GB geheugen; er is 0.0 GB.", Assert.Single(CheckpointReader.Read(tiny.Folder, 1000).Problems).In("nl"));
        using (var file = File.OpenWrite(Path.Combine(tiny.Folder, "model.safetensors"))) file.SetLength(CheckpointPack.LargestWeights + 1); // A hole: nothing is written.
        Refused(tiny, "De gewichten zijn 0.9 GB; hoogstens 0.9 GB past bij een model.", "The weights take 0.9 GB; at most 0.9 GB can be kept with a model.");
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        using var tiny = new TinyCheckpoint();
        var single = Path.Combine(tiny.Folder, "model.safetensors");
        Assert.Contains("single file has no tokenizer", Assert.Single(CheckpointReader.Read(single).Problems).In("en"), StringComparison.Ordinal);
        Assert.Contains("Deze map is er niet.", Assert.Single(CheckpointReader.Read(tiny.Folder + "x").Problems).In("nl"), StringComparison.Ordinal);
        foreach (var name in new[] { "model.safetensors", "tokenizer.json", "config.json" })
        {
            File.Delete(Path.Combine(tiny.Folder, name));
            Refused(tiny, $"{name} ontbreekt.", $"{name} is missing.");
        }
    }

    [Fact]
    public void The_shelf_has_what_lies_in_the_folder_and_gives_nothing_from_elsewhere()
    {
        using var tiny = new TinyCheckpoint();
        Directory.CreateDirectory(Path.Combine(tiny.Parent, ".hidden"));
        var shelf = new CheckpointFolders(tiny.Parent);
        Assert.Equal(["tiny-1"], shelf.Names);
        Assert.True(shelf.Take("tiny-1").Succeeded);
        foreach (var name in new[] { "../" + Path.GetFileName(tiny.Parent) + "/tiny-1", "tiny-2", ".hidden", "" }) Assert.Equal(CheckpointReader.Code, Assert.Single(shelf.Take(name).Problems).Code);
        Assert.Empty(new CheckpointFolders(null).Names);
        Assert.Contains(CheckpointFolders.Variable, Assert.Throws<UserErrorException>(() => new CheckpointFolders(tiny.Parent + "x")).Text.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SmolLM2-135M", "SmolLM2-135M")]
    [InlineData("jan de vries/x", "jan-de-vries-x")]
    [InlineData("", "-")]
    public void A_name_in_the_log_is_plain(string folder, string name) => Assert.Equal(name, CheckpointStamp.NameOf(folder));

    [Fact]
    public void What_is_not_known_keeps_its_English_behind_Dutch() => Assert.Equal(new LocalizedText("Dit checkpoint kan hier niet worden gebruikt: Odd.", "Odd."), CheckpointWords.Of("Odd."));

    private static void Refused(TinyCheckpoint tiny, string dutch, string english)
    {
        var problem = Assert.Single(CheckpointReader.Read(tiny.Folder).Problems);
        Assert.Contains(dutch, problem.In("nl"), StringComparison.Ordinal);
        Assert.Contains(english, problem.In("en"), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.In("nl"));
        Assert.DoesNotContain(tiny.Parent, problem.In("nl"), StringComparison.Ordinal);
    }
}
