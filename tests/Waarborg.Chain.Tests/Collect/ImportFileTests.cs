using System.Text;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Collect;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Collect;

public sealed class ImportFileTests
{
    private const string Header = "conversation_id,customer_id,started_at,channel,role,message\n";

    [Fact]
    public async Task What_was_imported_lies_encrypted_and_opens_with_the_persons_key_only()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.CollectAsync(people: 4, conversations: 2);
        await using var reading = await house.Workspace.ReadAsync(default);
        var records = await reading.ListAsync<CollectedRecord, CollectedRecord>(q => q, default);
        Assert.Equal(4 + 8, records.Count);
        foreach (var record in records)
        {
            var stored = Encoding.UTF8.GetString(record.Payload);
            Assert.All(TestCase.Planted(4), planted => Assert.DoesNotContain(planted, stored, StringComparison.Ordinal));
            var person = (await reading.FindAsync<Person>(p => p.Id == record.PersonId, default))!;
            Assert.Contains("ima ", house.Get<KeyRing>().Open(person, record.Id, record.Payload), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_planted_name_lies_in_the_database_file_or_in_the_log()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        await house.AskAsync($"Mijn naam is {TestCase.NameOf(2)}, hoe wijzig ik mijn termijnbedrag?", await house.PersonAsync(TestCase.IdOf(2)));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var everything = string.Concat(
            Directory.GetFiles(house.Throwaway.Folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))).Append(house.LogText.ToString()));
        Assert.All(TestCase.Planted(8), planted => Assert.DoesNotContain(planted, everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Importing_the_same_file_twice_doubles_nothing()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.CollectAsync(people: 8, conversations: 2);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.ImportAsync(RecordKind.Conversation, TestCase.Conversations(8, 2));
        var overview = house.Get<CollectionOverview>();
        Assert.Equal((16, 8), await overview.CountAsync(TestHouse.ActivityId, default));
        Assert.Equal(16, (await overview.ImportsAsync(TestHouse.ActivityId, default))[0].Known);
    }

    [Fact]
    public async Task Killed_between_chunks_it_goes_on_without_loss_or_doubling()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var job = await house.StartImportAsync(RecordKind.Conversation, TestCase.Conversations(130, 2));
        var handler = house.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == job.Kind);
        await handler.StepAsync(job, new Progress<double>(), default); // Taken in, but the process dies before the job says so.
        await house.RestartAsync();
        Assert.Equal(JobState.Completed, (await house.RunAsync(job)).State);
        Assert.Equal((260, 130), await house.Get<CollectionOverview>().CountAsync(TestHouse.ActivityId, default));
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<ImportChunk>(_ => true, default));
    }

    public static TheoryData<string, byte[], string, int?> BadFiles() => new()
    {
        { "empty", [], "csv.empty", 1 },
        { "missing column", Encoding.UTF8.GetBytes("conversation_id,customer_id,role,message\n1,2,customer,x\n"), "csv.missing-column", 1 },
        { "broken UTF-8", [.. Encoding.UTF8.GetBytes(Header + "1,2,2026-01-01,chat,customer,"), 0xC3, 0x28, (byte)'\n'], "csv.not-utf8", 2 },
        { "overlong UTF-8", [.. Encoding.UTF8.GetBytes(Header), 0xC0, 0xAF], "csv.not-utf8", 2 },
        { "cut off inside a character", [.. Encoding.UTF8.GetBytes(Header + "1,2,2026-01-01,chat,customer,"), 0xE2, 0x82], "csv.not-utf8", 2 },
        { "too few fields", Encoding.UTF8.GetBytes(Header + "1,2,2026-01-01,chat,customer,x\n1,2\n"), "csv.bad-row", 3 },
        { "bad date", Encoding.UTF8.GetBytes(Header + "1,2,gisteren,chat,customer,x\n"), "csv.bad-date", 2 },
        { "no customer", Encoding.UTF8.GetBytes(Header + "1,,2026-01-01,chat,customer,x\n"), "csv.empty-value", 2 },
        { "open quote", Encoding.UTF8.GetBytes(Header + "1,2,2026-01-01,chat,customer,\"x\n"), "csv.bad-quotes", 2 },
        { "conversation of two people", Encoding.UTF8.GetBytes(Header + "1,2,2026-01-01,chat,customer,x\n1,3,2026-01-01,chat,agent,y\n"), "csv.other-person", 3 },
        { "repeated column", Encoding.UTF8.GetBytes("a,a\n1,2\n"), "csv.repeated-column", 1 },
        { "an endless line", [.. Encoding.UTF8.GetBytes(Header), .. Enumerable.Repeat((byte)'x', 3_000_000)], "csv.line-too-long", 2 },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Bad_input_is_named_with_its_line_and_leaves_nothing_behind(string what, byte[] content, string code, int? line)
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var size = await house.Get<Chain.Oversee.LogBook>().SizeAsync(default);
        var outcome = await house.Get<ImportFile>().ImportAsync(
            await house.PermitAsync<CollectStage>(), RecordKind.Conversation, new MemoryStream(content), "chat.csv", new Dictionary<string, string>(), TestHouse.Steward, default);
        var problem = outcome.Problems[0];
        Assert.True(code == problem.Code, $"{what}: {problem.Code}");
        Assert.Equal(line, problem.Line);
        Assert.Equal("chat.csv", problem.File);
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<Import>(_ => true, default) + await reading.CountAsync<ImportChunk>(_ => true, default));
        Assert.Equal(size + 1, await house.Get<Chain.Oversee.LogBook>().SizeAsync(default)); // The permit; nothing else.
    }

    [Fact]
    public async Task A_line_of_two_hundred_megabytes_is_stopped_early()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var endless = new EndlessStream(200_000_000);
        var outcome = await house.Get<ImportFile>().ImportAsync(
            await house.PermitAsync<CollectStage>(), RecordKind.Conversation, endless, "chat.csv", new Dictionary<string, string>(), TestHouse.Steward, default);
        Assert.Equal("csv.line-too-long", outcome.Problems[0].Code);
        Assert.True(endless.Taken < 8_000_000, "It read on after the line was too long.");
    }

    [Fact]
    public async Task A_duplicate_customer_is_named_with_both_lines()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var outcome = await house.Get<ImportFile>().ImportAsync(
            await house.PermitAsync<CollectStage>(), RecordKind.Profile, TestHouse.Text("customer_id,name\nA,x\nB,y\nA,z\n"), "people.csv", new Dictionary<string, string>(), TestHouse.Steward, default);
        Assert.Equal("csv.duplicate-id", outcome.Problems[0].Code);
        Assert.Equal(4, outcome.Problems[0].Line);
        Assert.Contains("2", outcome.Problems[0].In("nl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_of_any_name_can_be_mapped_by_hand()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var mapping = new Dictionary<string, string> { ["conversation"] = "Nr", ["person"] = "Wie", ["at"] = "Toen", ["role"] = "Kant", ["text"] = "Zei" };
        var job = TestHouse.Require(await house.Get<ImportFile>().ImportAsync(
            await house.PermitAsync<CollectStage>(), RecordKind.Conversation, TestHouse.Text("Nr;Wie;Toen;Kant;Zei\n1;A;04-03-2026 12:00;medewerker;Hallo\n"), "x.csv", mapping,
            TestHouse.Steward, default));
        await house.RunAsync(job);
        Assert.Equal((1, 1), await house.Get<CollectionOverview>().CountAsync(TestHouse.ActivityId, default));
    }

    private sealed class EndlessStream(long length) : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var taken = (int)Math.Min(count, length - Taken);
            buffer.AsSpan(offset, taken).Fill((byte)'x');
            Taken += taken;
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
