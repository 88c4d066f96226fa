using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Law;

namespace Waarborg.Conformance;

/// <summary>
/// What every stage owes a person: to find them, to export what it found, to erase it, to stay erased when asked twice, and to leave everybody else alone.
/// A stage inherits this and says how to bring somebody into it.
/// </summary>
/// <param name="stage">The stage.</param>
/// <param name="kind">The database.</param>
public abstract class ErasureConformance(Stage stage, DatabaseKind kind)
{
    private const int Somebody = 3;
    private const int SomebodyElse = 4;

    /// <summary>Brings two people into the stage.</summary>
    protected abstract Task EnterAsync(TestHouse house, Person somebody, Person somebodyElse);

    [Fact]
    public async Task Somebody_who_is_in_the_stage_is_found_and_others_are_not_taken_for_them()
    {
        await using var house = await FilledAsync();
        var mine = await FindAsync(house, Somebody);
        Assert.NotEmpty(mine);
        Assert.All(mine, trace => Assert.Equal(stage, trace.Stage));
        // A shard and a model are shared between people; everything else is one person's own.
        var own = mine.Where(t => t.Kind is not (TraceKind.Shard or TraceKind.Model)).Select(t => t.Id).ToHashSet();
        Assert.DoesNotContain(await FindAsync(house, SomebodyElse), trace => own.Contains(trace.Id));
    }

    [Fact]
    public async Task Whatever_is_found_is_in_the_export()
    {
        await using var house = await FilledAsync();
        await using var reading = await house.Workspace.ReadAsync(default);
        var export = (await Participant(house).ExportAsync(reading, await PersonAsync(house, Somebody), default)).ToJsonString();
        Assert.All(await FindAsync(house, Somebody), trace => Assert.Contains(trace.Id, export, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_erasing_nothing_is_found_and_everybody_else_is_untouched()
    {
        await using var house = await FilledAsync();
        var others = await FindAsync(house, SomebodyElse);
        await EraseAsync(house);
        Assert.Empty(await FindAsync(house, Somebody));
        Assert.Equal(others.Select(t => t.Id), (await FindAsync(house, SomebodyElse)).Select(t => t.Id));
    }

    [Fact]
    public async Task Erasing_twice_is_erasing_once()
    {
        await using var house = await FilledAsync();
        var erasure = await EraseAsync(house);
        var noted = (await ErasureOf(house, erasure)).ActionsJson;
        await EraseAsync(house, erasure);
        Assert.Equal(noted, (await ErasureOf(house, erasure)).ActionsJson);
    }

    [Fact]
    public async Task What_was_erased_is_noted_for_the_certificate()
    {
        await using var house = await FilledAsync();
        var kinds = (await FindAsync(house, Somebody)).Select(t => t.Kind).Where(k => k != TraceKind.Model).Distinct().Order();
        var erasure = await ErasureOf(house, await EraseAsync(house));
        Assert.Equal(kinds, erasure.Actions.Select(a => a.Kind).Distinct().Order());
    }

    private async Task<TestHouse> FilledAsync()
    {
        var house = await TestHouse.BuildAsync(kind);
        await house.WholeChainAsync();
        await EnterAsync(house, await PersonAsync(house, Somebody), await PersonAsync(house, SomebodyElse));
        return house;
    }

    private async Task<Guid> EraseAsync(TestHouse house, Guid? again = null)
    {
        var id = again ?? Guid.NewGuid();
        var person = await PersonAsync(house, Somebody);
        if (again is null)
        {
            await using var work = await house.Workspace.BeginAsync(default);
            work.Add(new Erasure { Id = id, PersonId = person.Id, StartedAt = house.Clock.GetUtcNow() });
            work.Record(new Chain.Workspace.Happening("test.erasure", Actor.System, null, null));
            await work.CommitAsync(default);
        }
        var context = new ErasureContext(house.Workspace, id, person, TestHouse.Steward, new Progress<double>());
        for (var step = 0; !await Participant(house).EraseAsync(context, default); step++) Assert.True(step < 20, "The stage never says that it is done.");
        return id;
    }

    private static async Task<Erasure> ErasureOf(TestHouse house, Guid id)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return (await reading.FindAsync<Erasure>(e => e.Id == id, default))!;
    }

    private async Task<IReadOnlyList<Trace>> FindAsync(TestHouse house, int person)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await Participant(house).FindAsync(reading, await PersonAsync(house, person), default);
    }

    private IStageParticipant Participant(TestHouse house) => house.Get<IEnumerable<IStageParticipant>>().Single(p => p.Stage == stage);

    private static Task<Person> PersonAsync(TestHouse house, int person) => house.PersonAsync(TestCase.IdOf(person));
}
