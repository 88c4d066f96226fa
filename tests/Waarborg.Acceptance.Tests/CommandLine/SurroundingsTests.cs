using Microsoft.Data.Sqlite;

namespace Waarborg.Acceptance.Tests.CommandLine;

/// <summary>What the program says when the machine around it fails: one line, exit code 1, nothing lost or half-written, and no personal data.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("waarborg-surroundings-").FullName;

    public SurroundingsTests()
    {
        File.WriteAllText(Path.Combine(_folder, "a.yaml"), CommandLineTests.Manifest);
        File.WriteAllText(Path.Combine(_folder, "few.csv"), CommandLineTests.Conversations(2));
        File.WriteAllText(Path.Combine(_folder, "many.csv"), CommandLineTests.Conversations(3_000));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task On_a_full_disk_an_import_ends_with_one_line_and_goes_on_when_there_is_room_again()
    {
        Assert.Equal(0, (await ImportAsync("few.csv")).ExitCode);
        var full = await Run.OnSmallDiskAsync(1_600, _folder, "import", "many.csv", "--activity", "assistant", "--data", "d");
        ExpectOneLine(full);
        Assert.Equal(0, (await Run.ToEndAsync(_folder, "log", "verify", "--data", "d")).ExitCode);
        var again = await ImportAsync("many.csv");
        Assert.True(again.ExitCode == 0, again.Error);
        var third = await ImportAsync("many.csv");
        Assert.Contains("0 added, 3000 already known", third.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.ToEndAsync(_folder, "log", "verify", "--data", "d")).ExitCode);
    }

    [Fact]
    public async Task A_database_that_another_program_locks_is_named_in_one_line()
    {
        Assert.Equal(0, (await ImportAsync("few.csv")).ExitCode);
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_folder, "d", "waarborg.db")};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE; UPDATE jobs SET Done = Done";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            var locked = await ImportAsync("many.csv");
            ExpectOneLine(locked);
            Assert.Contains("locked", locked.Error, StringComparison.Ordinal);
        }
        Assert.Equal(0, (await ImportAsync("many.csv")).ExitCode);
    }

    [Fact]
    public async Task A_database_server_that_is_gone_is_named_in_one_line_without_its_password()
    {
        var gone = await Run.OnDatabaseAsync(
            "Host=127.0.0.1;Port=1;Username=w;Password=planted-secret;Database=w;Timeout=3", _folder, "import", "few.csv", "--manifest", "a.yaml", "--data", "d");
        ExpectOneLine(gone);
        Assert.Contains("PostgreSQL", gone.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted-secret", gone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_cannot_be_reached_is_named_in_one_line() =>
        ExpectOneLine(await Run.ToEndAsync(_folder, "log", "verify", "--url", "http://127.0.0.1:1"));

    [Theory]
    [InlineData("http://0.0.0.0:0", "unencrypted")]
    [InlineData("https://localhost:0", "needs a certificate")]
    [InlineData("here", "no address")]
    public async Task An_address_that_would_not_be_safe_is_named_in_one_line_before_anything_starts(string urls, string expected)
    {
        var refused = await Run.ToEndAsync(_folder, "serve", "--urls", urls, "--data", "never-made");
        ExpectOneLine(refused);
        Assert.Contains(expected, refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "never-made")));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named_in_one_line()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var refused = await Run.ToEndAsync(_folder, "serve", "--urls", $"http://{taken.LocalEndpoint}", "--data", "d");
        ExpectOneLine(refused);
        Assert.Contains("in use", refused.Error, StringComparison.Ordinal);
    }

    private Task<Run> ImportAsync(string file) => Run.ToEndAsync(_folder, "import", file, "--manifest", "a.yaml", "--data", "d");

    private static void ExpectOneLine(Run run)
    {
        Assert.True(run.ExitCode == 1, run.Output + run.Error);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("waarborg: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(CommandLineTests.Planted, run.Output + run.Error, StringComparison.Ordinal);
    }
}
