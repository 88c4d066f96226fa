using Microsoft.EntityFrameworkCore;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;

namespace Waarborg.Conformance;

/// <summary>What every store owes the chain: change and evidence are one, a broken log is seen, and a lost key is a lost payload.</summary>
/// <param name="kind">The database.</param>
public abstract class WorkspaceConformance(DatabaseKind kind)
{
    [Fact]
    public async Task A_change_without_a_log_entry_is_not_committed()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            work.Add(house.Get<KeyRing>().NewPerson("x", house.Clock.GetUtcNow()));
            await Assert.ThrowsAsync<InvalidOperationException>(() => work.CommitAsync(default));
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<Person>(_ => true, default));
    }

    [Fact]
    public async Task A_deletion_without_a_log_entry_is_not_committed()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await AddPersonAsync(house, "x");
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            await work.DeleteAsync<LogMention>(_ => true, default);
            Assert.Equal(1, await work.DeleteAsync<Person>(_ => true, default));
            await Assert.ThrowsAsync<InvalidOperationException>(() => work.CommitAsync(default));
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(1, await reading.CountAsync<Person>(_ => true, default));
    }

    [Fact]
    public async Task What_is_not_committed_leaves_neither_change_nor_entry()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            var person = house.Get<KeyRing>().NewPerson("x", house.Clock.GetUtcNow());
            work.Add(person);
            work.Record(new Happening("test.added", Actor.System, null, null), [person]);
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<Person>(_ => true, default));
        Assert.Equal(0, await house.Get<LogBook>().SizeAsync(default));
    }

    [Fact]
    public async Task What_concerns_more_people_than_fit_in_an_entry_is_several_numbered_ones_that_name_everybody_once()
    {
        const int Many = 1801;
        await using var house = await TestHouse.BuildAsync(kind);
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            var people = Enumerable.Range(0, Many).Select(i => house.Get<KeyRing>().NewPerson($"x{i}", house.Clock.GetUtcNow())).ToList();
            people.ForEach(work.Add);
            work.Record(new Happening("test.before", Actor.System, null, null));
            work.Record(new Happening("test.many", Actor.System, null, null, ("number", 7L)), people);
            work.Record(new Happening("test.after", Actor.System, null, null), people.Take(1));
            await work.CommitAsync(default);
        }
        var entries = (await house.Get<LogBook>().PageAsync(long.MaxValue, 10, default)).OrderBy(e => e.Index).Select(e => e.Event).ToList();
        Assert.Equal(["test.before", "test.many", "test.many", "test.many", "test.after"], entries.Select(e => e.Type));
        var parts = entries.Where(e => e.Type == "test.many").ToList();
        Assert.Equal([900, 900, 1], parts.Select(e => e.Subjects.Count));
        Assert.Equal([(7L, 1L, 3L), (7L, 2L, 3L), (7L, 3L, 3L)], parts.Select(e => (e.Facts["number"].Number, e.Facts["part"].Number, e.Facts["parts"].Number)));
        await using var reading = await house.Workspace.ReadAsync(default);
        var mentions = await reading.ListAsync<LogMention, LogMention>(q => q, default);
        Assert.Equal(Many, mentions.Where(m => m.EntryIndex is >= 1 and <= 3).Select(m => m.PersonId).Distinct().Count());
        Assert.Equal(Many + 1, mentions.Count);
        Assert.Equal(4, Assert.Single(mentions, m => m.EntryIndex > 3).EntryIndex);
    }

    [Fact]
    public async Task Progress_of_work_needs_no_entry()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            work.Add(new Job { Id = Guid.NewGuid(), Kind = "test", StartedBy = "x", CreatedAt = house.Clock.GetUtcNow(), UpdatedAt = house.Clock.GetUtcNow() });
            Assert.Null(await work.CommitAsync(default));
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(1, await reading.CountAsync<Job>(_ => true, default));
    }

    [Fact]
    public async Task Every_commit_yields_its_own_entries_in_order_and_the_log_stays_whole()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        for (var i = 0; i < 40; i++) Assert.Equal(i * 2, await CommitAsync(house, i, entries: 2));
        var verified = await house.Get<LogWatch>().VerifyAsync(default);
        Assert.True(verified.Valid, string.Join(", ", verified.Problems));
        Assert.Equal(80, verified.Size);
    }

    [Fact]
    public async Task Commits_from_many_sides_at_once_keep_the_log_whole()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(() => CommitAsync(house, i, entries: 1))));
        var verified = await house.Get<LogWatch>().VerifyAsync(default);
        Assert.True(verified.Valid, string.Join(", ", verified.Problems));
        Assert.Equal(24, verified.Size);
    }

    [Theory]
    [InlineData("UPDATE log_entries SET \"Data\" = (SELECT \"Data\" FROM log_entries WHERE \"Index\" = 3) WHERE \"Index\" = 2", LogProblemKind.EntryHashMismatch)]
    [InlineData("DELETE FROM log_entries WHERE \"Index\" = 19", LogProblemKind.MissingTile)]
    public async Task A_changed_or_missing_entry_is_seen(string sql, LogProblemKind expected)
    {
        await using var house = await TestHouse.BuildAsync(kind);
        for (var i = 0; i < 20; i++) await CommitAsync(house, i, entries: 1);
        await ExecuteAsync(house, sql);
        var verified = await house.Get<LogWatch>().VerifyAsync(default);
        Assert.False(verified.Valid);
        Assert.Contains(verified.Problems, p => p.Kind == expected);
    }

    [Fact]
    public async Task Two_swapped_entries_are_seen_even_with_their_hashes_swapped_along()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        for (var i = 0; i < 20; i++) await CommitAsync(house, i, entries: 1);
        await ExecuteAsync(house, "UPDATE log_entries SET \"Index\" = -1 WHERE \"Index\" = 4");
        await ExecuteAsync(house, "UPDATE log_entries SET \"Index\" = 4 WHERE \"Index\" = 9");
        await ExecuteAsync(house, "UPDATE log_entries SET \"Index\" = 9 WHERE \"Index\" = -1");
        Assert.Contains((await house.Get<LogWatch>().VerifyAsync(default)).Problems, p => p.Kind == LogProblemKind.RootMismatch);
    }

    [Fact]
    public async Task A_tail_cut_off_together_with_its_checkpoint_is_seen_by_what_is_remembered_outside()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        for (var i = 0; i < 5; i++) await CommitAsync(house, i, entries: 1);
        await using var context = house.Get<Storage.Database>().NewContext();
        var head = await context.Database.SqlQueryRaw<HeadRow>("SELECT \"Size\", \"Frontier\", \"Checkpoint\" FROM log_head").SingleAsync();
        for (var i = 5; i < 9; i++) await CommitAsync(house, i, entries: 1);
        await context.Database.ExecuteSqlAsync($"UPDATE log_head SET \"Size\" = {head.Size}, \"Frontier\" = {head.Frontier}, \"Checkpoint\" = {head.Checkpoint}");
        await context.Database.ExecuteSqlAsync($"DELETE FROM log_entries WHERE \"Index\" >= {head.Size}");
        Assert.Contains((await house.Get<LogWatch>().VerifyAsync(default)).Problems, p => p.Kind == LogProblemKind.Truncated);
    }

    [Fact]
    public async Task A_broken_log_raises_one_finding_that_closes_when_it_is_whole_again()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        for (var i = 0; i < 4; i++) await CommitAsync(house, i, entries: 1);
        await ExecuteAsync(house, "UPDATE log_entries SET \"Index\" = 100 WHERE \"Index\" = 1");
        await house.Get<LogWatch>().WatchAsync(default);
        await house.Get<LogWatch>().WatchAsync(default);
        Assert.Null(Assert.Single(await FindingsAsync(house)).ResolvedAt);
        await ExecuteAsync(house, "UPDATE log_entries SET \"Index\" = 1 WHERE \"Index\" = 100");
        Assert.True((await house.Get<LogWatch>().WatchAsync(default)).Valid);
        Assert.NotNull(Assert.Single(await FindingsAsync(house)).ResolvedAt);
    }

    [Fact]
    public async Task Two_entries_about_one_person_share_no_commitment()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        var person = await AddPersonAsync(house, "x");
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            work.Record(new Happening("test.again", Actor.System, null, null), [person]);
            await work.CommitAsync(default);
        }
        var entries = await house.Get<LogBook>().PageAsync(long.MaxValue, 10, default);
        Assert.Equal(2, entries.SelectMany(e => e.Event.Subjects).Distinct().Count());
    }

    [Fact]
    public async Task Moments_keep_their_order_and_their_precision()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        var first = new DateTimeOffset(2026, 3, 29, 1, 59, 59, TimeSpan.FromHours(1)).AddTicks(1);
        var second = first.AddTicks(1);
        foreach (var at in new[] { second, first })
        {
            await using var work = await house.Workspace.BeginAsync(default);
            work.Add(new Job { Id = Guid.NewGuid(), Kind = "test", StartedBy = "x", CreatedAt = at, UpdatedAt = at });
            await work.CommitAsync(default);
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        var read = await reading.ListAsync<Job, DateTimeOffset>(q => q.OrderBy(j => j.CreatedAt).Select(j => j.CreatedAt), default);
        Assert.Equal([first.ToUniversalTime(), second.ToUniversalTime()], read);
    }

    [Fact]
    public async Task Many_people_are_found_again_by_their_hashed_ids()
    {
        await using var house = await TestHouse.BuildAsync(kind);
        var keys = house.Get<KeyRing>();
        for (var i = 0; i < 30; i++) await AddPersonAsync(house, $"id-{i}");
        var hashes = Enumerable.Range(10, 10).Select(i => keys.HashExternalId($"id-{i}")).ToList();
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(10, (await reading.ListAsync<Person, Person>(q => q.Where(p => hashes.Contains(p.ExternalIdHash)), default)).Count);
    }

    private static async Task<IEnumerable<SystemFinding>> FindingsAsync(TestHouse house) =>
        (await house.Get<FindingBoard>().ListAsync(default)).Where(f => f.Kind == LogWatch.FindingKind);

    private static async Task<Person> AddPersonAsync(TestHouse house, string externalId)
    {
        var person = house.Get<KeyRing>().NewPerson(externalId, house.Clock.GetUtcNow());
        await using var work = await house.Workspace.BeginAsync(default);
        work.Add(person);
        work.Record(new Happening("test.added", Actor.System, null, null), [person]);
        await work.CommitAsync(default);
        return person;
    }

    private static async Task<long?> CommitAsync(TestHouse house, int number, int entries)
    {
        await using var work = await house.Workspace.BeginAsync(default);
        work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = "test", Detail = "test", FoundAt = house.Clock.GetUtcNow(), ResolvedAt = house.Clock.GetUtcNow() });
        for (var i = 0; i < entries; i++) work.Record(new Happening("test.happened", Actor.System, null, null, ("number", (long)number)));
        return await work.CommitAsync(default);
    }

    private static async Task ExecuteAsync(TestHouse house, string sql)
    {
        await using var context = house.Get<Storage.Database>().NewContext();
        Assert.Equal(1, await context.Database.ExecuteSqlRawAsync(sql));
    }

    private sealed record HeadRow(long Size, byte[] Frontier, string Checkpoint);
}
