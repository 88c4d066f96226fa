using System.Text.Json;

namespace Waarborg.Acceptance.Tests.CommandLine;

public sealed class DeidentifyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("waarborg-deid-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Parts_of_a_file_get_the_pseudonyms_of_the_whole_and_the_vault_leads_back_to_the_byte()
    {
        Write("key", new string('k', 32));
        string[] lines =
        [
            "{\"id\":\"1\",\"text\":\"Mevrouw Anna Zwaluwstra mailt vanaf jan@mail.example\"}\n",
            "{\"id\":\"2\",\"text\":\"😀 jan@mail.example en mevrouw Anna Zwaluwstra\"}\n",
        ];
        Write("whole.jsonl", string.Concat(lines));
        Write("part.jsonl", lines[1]);
        string[] options = ["--profile", "strict", "--operator", "pseudonym", "--key-file", "key"];
        var whole = await Run.ToEndAsync(_folder, ["deidentify", "whole.jsonl", .. options, "--vault", "vault", "--out", "out.jsonl"]);
        Assert.True(whole.ExitCode == 0, whole.Error);
        var part = await Run.ToEndAsync(_folder, ["deidentify", "part.jsonl", .. options]);
        Assert.Equal(File.ReadAllLines(In("out.jsonl"))[1], part.Output.TrimEnd());
        Assert.DoesNotContain("Zwaluwstra", File.ReadAllText(In("out.jsonl")), StringComparison.Ordinal);
        var back = await Run.ToEndAsync(_folder, "restore", "out.jsonl", "--vault", "vault", "--key-file", "key", "--purpose", "strict", "--out", "back.jsonl");
        Assert.True(back.ExitCode == 0, back.Error);
        Assert.Equal(File.ReadAllBytes(In("whole.jsonl")), File.ReadAllBytes(In("back.jsonl")));
    }

    [Fact]
    public async Task A_bad_record_is_named_and_nothing_is_half_written()
    {
        Write("t.csv", "id,text\n1,mail jan@mail.example\n2,\"open\n");
        Write("out.csv", "as it was");
        var run = await Run.ToEndAsync(_folder, "deidentify", "t.csv", "--profile", "strict", "--out", "out.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("t.csv: record 2", run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", File.ReadAllText(In("out.csv")));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
        var console = await Run.ToEndAsync(_folder, "deidentify", "t.csv", "--profile", "strict");
        Assert.Equal((1, ""), (console.ExitCode, console.Output));
        var skipping = await Run.ToEndAsync(_folder, "deidentify", "t.csv", "--profile", "strict", "--on-error", "skip", "--out", "out.csv");
        Assert.Equal(0, skipping.ExitCode);
        Assert.Equal("id,text\n1,mail █████\n", File.ReadAllText(In("out.csv")));
    }

    [Fact]
    public async Task A_report_says_pseudonymised_in_the_order_of_the_standard()
    {
        Write("t.jsonl", string.Concat(Enumerable.Range(0, 40).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Ik ben {20 + i} jaar en mail jan{i}@mail.example\"}}\n")));
        Write("sample.jsonl", "{\"text\":\"mail jan@mail.example\",\"spans\":[{\"start\":5,\"end\":21,\"label\":\"EMAIL\",\"entity\":null}]}\n");
        var run = await Run.ToEndAsync(_folder, "deidentify", "t.jsonl", "--profile", "care", "--report", "risk.json", "--sample", "sample.jsonl", "--out", "o.jsonl");
        Assert.True(run.ExitCode == 0, run.Error);
        using var report = JsonDocument.Parse(File.ReadAllText(In("risk.json")));
        Assert.Equal("pseudonymised", report.RootElement.GetProperty("verdict").GetString());
        Assert.Equal([6, 7, 8, 9], report.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object).Select(p => p.Value.GetProperty("clause").GetInt32()));
        Assert.Equal(40, report.RootElement.GetProperty("data").GetProperty("replaced").GetProperty("EMAIL").GetInt32());
        Assert.Equal(0, report.RootElement.GetProperty("identifiability").GetProperty("visibleCharacters").GetProperty("value").GetDouble());
        Assert.DoesNotContain("mail.example", File.ReadAllText(In("risk.json")), StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private void Write(string name, string content) => File.WriteAllText(In(name), content);
}
