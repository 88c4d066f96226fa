using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Oversee;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Apply;

public abstract class PromptRetentionTests(DatabaseKind kind)
{
    private const int Term = 30;

    [Fact]
    public async Task Questions_past_the_term_of_the_manifest_are_deleted_and_the_rest_stays()
    {
        await using var house = await AskedAsync();
        house.Clock.Advance(TimeSpan.FromDays(Term - 1));
        await house.AskAsync("Hoe betaal ik mijn nota?");
        Assert.Equal(0, await house.Get<PromptRetention>().CarryOutAsync(default));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await house.Get<PromptRetention>().CarryOutAsync(default));
        await using (var reading = await house.Workspace.ReadAsync(default))
            Assert.Single(await reading.ListAsync<Prompt, Prompt>(q => q, default));
        Assert.Equal(0, await house.Get<PromptRetention>().CarryOutAsync(default));
        Assert.True((await house.Get<LogWatch>().VerifyAsync(default)).Valid);
    }

    [Fact]
    public async Task Nothing_to_delete_leaves_no_entry_in_the_log()
    {
        await using var house = await AskedAsync();
        var before = (await house.Get<LogWatch>().VerifyAsync(default)).Size;
        await house.Get<PromptRetention>().CarryOutAsync(default);
        Assert.Equal(before, (await house.Get<LogWatch>().VerifyAsync(default)).Size);
    }

    private async Task<TestHouse> AskedAsync()
    {
        var house = await TestHouse.BuildAsync(kind);
        await house.WholeChainAsync();
        await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?");
        return house;
    }

    public sealed class OnSqlite() : PromptRetentionTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PromptRetentionTests(DatabaseKind.Postgres);
}
