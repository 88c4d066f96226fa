using System.Text.Json;
using Waarborg.Chain.Activities;

namespace Waarborg.Chain.Tests.Activities;

/// <summary>The published schema and the reader say the same.</summary>
public sealed class ManifestSchemaTests
{
    private const string Minimal = "activity: a\nname: { nl: x, en: x }\npurpose: { id: p, nl: x, en: x }\n";

    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "activity.schema.json"))).RootElement;

    public static TheoryData<string, string> Keys()
    {
        var keys = new TheoryData<string, string>();
        foreach (var property in Schema.GetProperty("properties").EnumerateObject())
        {
            keys.Add("", property.Name);
            if (property.Name is "name" or "purpose" || !property.Value.TryGetProperty("properties", out var inner)) continue;
            foreach (var key in inner.EnumerateObject()) keys.Add(property.Name, key.Name);
        }
        foreach (var key in Schema.GetProperty("properties").GetProperty("stages").GetProperty("properties").GetProperty("train").GetProperty("properties").EnumerateObject())
            keys.Add("stages.train", key.Name);
        return keys;
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_reader_knows_every_key_of_the_schema(string path, string key)
    {
        var yaml = path switch
        {
            "" => Minimal.Contains($"{key}:", StringComparison.Ordinal) ? Minimal : $"{Minimal}{key}: x\n",
            "stages.train" => $"{Minimal}stages: {{ train: {{ {key}: x }} }}\n",
            _ => $"{Minimal}{path}: {{ {key}: x }}\n",
        };
        Assert.DoesNotContain(ManifestReader.Read(yaml).Problems, p => p.Code == "manifest.unknown-key");
    }

    [Theory]
    [InlineData("foo: 1")]
    [InlineData("ai: { foo: 1 }")]
    [InlineData("stages: { train: { foo: 1 } }")]
    [InlineData("recipients: [ { name: x, foo: 1 } ]")]
    public void The_reader_refuses_a_key_that_the_schema_does_not_have(string yaml) =>
        Assert.Contains(ManifestReader.Read($"{Minimal}{yaml}\n").Problems, p => p.Code == "manifest.unknown-key");

    [Fact]
    public void Every_bundled_manifest_is_read_without_a_problem()
    {
        var manifests = Directory.GetFiles(Path.Combine(Root(), "cases"), "*.yaml", SearchOption.AllDirectories);
        Assert.True(manifests.Length >= 3);
        Assert.All(manifests, file => Assert.Empty(ManifestReader.Read(File.ReadAllText(file), Path.GetFileName(file)).Problems));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
