using System.Text;
using System.Text.Json;

namespace Waarborg.Acceptance.Tests.CommandLine;

public sealed class CommandLineTests : IDisposable
{
    internal const string Manifest = """
        activity: assistant
        name: { nl: Assistent, en: Assistant }
        purpose: { id: train, nl: Leren., en: Learn. }
        collectionPurpose: service
        basis: legitimate-interests
        interest: Sneller helpen.
        data: { categories: [name], special: false, source: chat }
        recipients: []
        profiling: false
        ai: { output: answer, personality: false, emotions: false }
        stages:
          collect: { purpose: service, basis: contract, data: conversations, retentionDays: 365, owner: service }
        """;

    internal const string Header = "conversation_id,customer_id,started_at,channel,role,message\n";
    internal const string Planted = "Zwaantje Qorbelinck";

    private readonly string _folder = Directory.CreateTempSubdirectory("waarborg-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_of_ones_own_is_imported_and_the_log_verifies()
    {
        Write("a.yaml", Manifest);
        Write("chat.csv", Conversations(30));
        var import = await Run.ToEndAsync(_folder, "import", "chat.csv", "--manifest", "a.yaml", "--data", "d");
        Assert.True(import.ExitCode == 0, import.Error);
        Assert.Contains("30 added", import.Output, StringComparison.Ordinal);
        var verify = await Run.ToEndAsync(_folder, "log", "verify", "--data", "d");
        Assert.True(verify.ExitCode == 0, verify.Error);
        Assert.DoesNotContain(Planted, import.Output + import.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Planted, Everything("d"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_an_import_it_goes_on_at_the_next_start_without_loss_or_doubling()
    {
        const int Count = 6_000;
        Write("a.yaml", Manifest);
        Write("chat.csv", Conversations(Count));
        using (var first = Run.Start(_folder, "import", "chat.csv", "--manifest", "a.yaml", "--data", "d"))
        {
            while (await first.StandardOutput.ReadLineAsync() is { } line && !line.Contains("30 %", StringComparison.Ordinal))
            {
                // Until a third is in.
            }
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync();
        }
        Assert.Equal(0, (await Run.ToEndAsync(_folder, "log", "verify", "--data", "d")).ExitCode);
        // The same file again: whatever the first attempt has not taken in yet is taken in by its own job, which the start picks up; the second finds all of it known.
        var second = await Run.ToEndAsync(_folder, "import", "chat.csv", "--activity", "assistant", "--data", "d");
        Assert.True(second.ExitCode == 0, second.Error);
        Assert.Contains($"0 added, {Count} already known", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.ToEndAsync(_folder, "log", "verify", "--data", "d")).ExitCode);
    }

    [Fact]
    public async Task A_document_is_written_as_a_tagged_pdf_or_not_at_all()
    {
        Write("a.yaml", Manifest);
        var document = await Run.ToEndAsync(_folder, "document", "privacy-notice", "a.yaml", "--format", "pdf", "--lang", "nl", "--out", "notice.pdf");
        Assert.Equal(2, document.ExitCode); // A draft: much is not stated.
        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(_folder, "notice.pdf")))[..8], StringComparison.Ordinal);
        Assert.Equal(0, (await Run.ToEndAsync(_folder, "register", "a.yaml", "--format", "pdf", "--out", "register.pdf")).ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder, "register.pdf")));
        Write("b.yaml", "activity: ?\n");
        Assert.Equal(1, (await Run.ToEndAsync(_folder, "document", "dpia", "b.yaml", "--format", "pdf", "--out", "none.pdf")).ExitCode);
        Assert.False(File.Exists(Path.Combine(_folder, "none.pdf")));
    }

    [Theory]
    [InlineData("missing column", "conversation_id,customer_id,role,message\nC1,K1,customer,Zwaantje Qorbelinck\n", "chat.csv:1")]
    [InlineData("bad date", Header + "C1,K1,Zwaantje Qorbelinck,chat,customer,x\n", "chat.csv:2")]
    [InlineData("two people", Header + "C1,K1,2026-01-01,chat,customer,x\nC1,Zwaantje Qorbelinck,2026-01-01,chat,customer,x\n", "chat.csv:3")]
    [InlineData("open quote", Header + "C1,K1,2026-01-01,chat,customer,\"Zwaantje Qorbelinck\n", "chat.csv:2")]
    public async Task Bad_input_gives_one_line_with_its_place_and_without_its_content(string what, string csv, string place)
    {
        Write("a.yaml", Manifest);
        Write("chat.csv", csv);
        var run = await Run.ToEndAsync(_folder, "import", "chat.csv", "--manifest", "a.yaml", "--data", "d");
        Assert.True(run.ExitCode == 1, what);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Planted, run.Error + run.Output, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_typo_in_a_manifest_is_named_with_line_and_column()
    {
        Write("a.yaml", Manifest.Replace("basis:", "bassis:", StringComparison.Ordinal));
        var run = await Run.ToEndAsync(_folder, "assess", "a.yaml", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.yaml:5:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("'basis'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_says_in_json_what_is_missing_and_exits_with_two()
    {
        Write("a.yaml", Manifest + "\n  train: { purpose: train, basis: legitimate-interests, data: conversations, retentionDays: 90, owner: data }\n");
        var run = await Run.ToEndAsync(_folder, "assess", "a.yaml", "--format", "json", "--lang", "nl");
        Assert.Equal(2, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("assistant", json.RootElement.GetProperty("activity").GetString());
        Assert.Contains(json.RootElement.GetProperty("verdict").GetString(), new[] { "deny", "gap" });
        foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            foreach (var name in new[] { "rule", "severity", "status", "articles", "title", "why", "remedy", "asOf", "verified" })
                Assert.True(finding.TryGetProperty(name, out _), name);
        }
    }

    [Fact]
    public async Task A_data_folder_that_another_process_holds_is_refused_in_one_line()
    {
        Write("a.yaml", Manifest);
        Write("chat.csv", Conversations(1));
        Directory.CreateDirectory(Path.Combine(_folder, "d"));
        using var held = new FileStream(Path.Combine(_folder, "d", ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var run = await Run.ToEndAsync(_folder, "import", "chat.csv", "--manifest", "a.yaml", "--data", "d");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in use", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_with_a_flipped_bit_does_not_verify()
    {
        Write("a.yaml", Manifest);
        Write("chat.csv", Conversations(2));
        await Run.ToEndAsync(_folder, "import", "chat.csv", "--manifest", "a.yaml", "--data", "d");
        var witness = Path.Combine(_folder, "d", "log.witness");
        File.WriteAllText(witness, File.ReadAllText(witness)); // Untouched: still whole.
        Assert.Equal(0, (await Run.ToEndAsync(_folder, "log", "verify", "--data", "d")).ExitCode);
        var file = Path.Combine(_folder, "d", "waarborg.db");
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes("\"collect.imported\""));
        Assert.True(at > 0);
        bytes[at + 2] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Equal(1, (await Run.ToEndAsync(_folder, "log", "verify", "--data", "d")).ExitCode);
    }

    [Fact]
    public async Task Detect_writes_one_json_line_a_text_with_offsets_in_utf16()
    {
        Write("t.jsonl", "{\"id\":\"1\",\"text\":\"😀 mail mij: jan@voorbeeld.example\"}\n{\"id\":\"2\",\"text\":\"niets\"}\n");
        var run = await Run.ToEndAsync(_folder, "detect", "t.jsonl", "--format", "jsonl");
        Assert.True(run.ExitCode == 0, run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        var span = JsonDocument.Parse(lines[0]).RootElement.GetProperty("spans")[0];
        Assert.Equal("EMAIL", span.GetProperty("label").GetString());
        Assert.Equal(13, span.GetProperty("start").GetInt32());
    }

    internal static string Conversations(int count) => Header + string.Concat(Enumerable.Range(0, count).Select(
        i => $"C{i},K{i % 97},2026-02-03T10:00:00,chat,customer,{Planted} hier\nC{i},K{i % 97},2026-02-03T10:01:00,chat,agent,Goedendag\n"));

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);

    private string Everything(string folder) => string.Concat(
        Directory.GetFiles(Path.Combine(_folder, folder), "*", SearchOption.AllDirectories).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));
}
