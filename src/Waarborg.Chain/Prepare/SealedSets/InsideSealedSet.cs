using System.Text.Json;
using Waarborg.Care.Facts;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>
/// What a third party can do in a sealed set: see which variables there are, ask for a table, and see the tables that were released. There is no way to a row. Every question is
/// in the log. Thread safe.
/// </summary>
public sealed class InsideSealedSet(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    private const string All = "all";

    /// <summary>The sets that are open to somebody, without what is in them.</summary>
    public async Task<IReadOnlyList<SealedSet>> MineAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.ThirdParty)) return [];
        var today = Today;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var ids = await reading.ListAsync<SealedSetMember, Guid>(q => q.Where(m => m.AccountId == actor.Id).Select(m => m.SetId), cancellationToken);
        return await reading.ListAsync<SealedSet, SealedSet>(q => q.Where(s => ids.Contains(s.Id) && s.DestroyedAt == null && s.EndsOn >= today).OrderBy(s => s.EndsOn), cancellationToken);
    }

    /// <summary>The variables that enough people have, and the tables that were released to whoever asks.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="setId">The set.</param>
    /// <param name="actor">Somebody of the third party who is named in it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<InsideView>> LookAsync(Permit<PrepareStage> permit, Guid setId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await FindAsync(reading, permit, setId, actor, cancellationToken) is not { WrappedKey: { } wrapped } set) return SealedSetProblems.Closed();
        var people = await PeopleAsync(reading, permit, set, wrapped, cancellationToken);
        var results = await reading.ListAsync<SealedResult, SealedResult>(q => q.Where(r => r.SetId == setId && r.AskedBy == actor.Id).OrderByDescending(r => r.AskedAt), cancellationToken);
        return new InsideView(
            set.Name, set.Purpose, set.EndsOn, set.SmallestCell, VariablesOf(people, set.SmallestCell),
            [.. results.Select(r => new InsideResult(r.Id, r.AskedAt, r.Released, r.Released == true ? JsonSerializer.Deserialize<SealedTable>(keys.OpenIn(set.Id, wrapped, r.Id, r.Payload)) : null))], set.WithTexts);
    }

    /// <summary>Asks for a table. It is made and protected at once, and waits for somebody of the organisation to release it.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="setId">The set.</param>
    /// <param name="rows">The variable of the rows.</param>
    /// <param name="columns">The variable of the columns, or null.</param>
    /// <param name="actor">Somebody of the third party who is named in it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The result, which holds nothing yet for who asked.</returns>
    public async Task<Outcome<SealedResult>> AskAsync(
        Permit<PrepareStage> permit, Guid setId, string rows, string? columns, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, permit, setId, actor, cancellationToken) is not { WrappedKey: { } wrapped } set) return SealedSetProblems.Closed();
        var people = await PeopleAsync(work, permit, set, wrapped, cancellationToken);
        var known = VariablesOf(people, set.SmallestCell);
        if (!known.Contains(rows) || (columns is not null && (!known.Contains(columns) || columns == rows))) return SealedSetProblems.Variable();
        var table = TableOf(people, rows, columns, set.SmallestCell);
        var id = Guid.NewGuid();
        var result = new SealedResult
        {
            Id = id, SetId = setId, AskedBy = actor.Id, AskedAt = clock.GetUtcNow(), Payload = keys.SealIn(set.Id, wrapped, id, JsonSerializer.Serialize(table)),
        };
        work.Add(result);
        work.Record(new Happening(
            "prepare.sealed-set-asked", actor, set.ActivityId, Stage.Prepare, ("set", setId.ToString()), ("result", id.ToString()), ("cells", (long)(table.Rows.Count * table.Columns.Count)),
            ("suppressed", (long)table.Suppressed)));
        await work.CommitAsync(cancellationToken);
        return result;
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private async Task<SealedSet?> FindAsync(IReading reading, Permit<PrepareStage> permit, Guid setId, Actor actor, CancellationToken cancellationToken)
    {
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.ThirdParty) || await reading.CountAsync<SealedSetMember>(m => m.SetId == setId && m.AccountId == actor.Id, cancellationToken) == 0) return null;
        var today = Today;
        return await reading.FindAsync<SealedSet>(s => s.Id == setId && s.ActivityId == permit.ActivityId && s.DestroyedAt == null && s.EndsOn >= today, cancellationToken);
    }

    /// <summary>The rows of whom the gate still says yes: whoever withdrew consent no longer counts.</summary>
    private async Task<List<Dictionary<string, string>>> PeopleAsync(IReading reading, Permit<PrepareStage> permit, SealedSet set, byte[] wrapped, CancellationToken cancellationToken)
    {
        var id = set.Id;
        var rows = await reading.ListAsync<SealedRow, SealedRow>(q => q.Where(r => r.SetId == id), cancellationToken);
        return [.. rows.Where(r => permit.Covers(new SubjectId(r.PersonId))).Select(r => JsonSerializer.Deserialize<Dictionary<string, string>>(keys.OpenIn(id, wrapped, r.Id, r.Payload))!)];
    }

    /// <summary>A variable that few people have names them by being there: it is not in the list.</summary>
    private static List<string> VariablesOf(List<Dictionary<string, string>> people, int smallest) =>
        [.. people.SelectMany(p => p.Keys).CountBy(v => v).Where(v => RecordVariables.OneForEach.Contains(v.Key) || v.Value >= smallest).Select(v => v.Key)
            .OrderBy(v => v.Contains(':', StringComparison.Ordinal)).ThenBy(v => v, StringComparer.Ordinal)];

    private static SealedTable TableOf(List<Dictionary<string, string>> people, string rows, string? columns, int smallest)
    {
        static string ValueOf(Dictionary<string, string> person, string? variable) => variable is null ? All : person.GetValueOrDefault(variable) ?? "no";
        List<string> ValuesOf(string? variable) => [.. people.Select(p => ValueOf(p, variable)).Distinct().Order(StringComparer.Ordinal)];
        var (rowValues, columnValues) = (ValuesOf(rows), ValuesOf(columns));
        var counts = people.CountBy(p => (ValueOf(p, rows), ValueOf(p, columns))).ToDictionary();
        var cells = DisclosureControl.Protect(
            [.. rowValues.Select(r => (IReadOnlyList<int>)[.. columnValues.Select(c => counts.GetValueOrDefault((r, c)))])], smallest);
        return new SealedTable(rows, columns, rowValues, columnValues, cells, cells.Sum(row => row.Count(cell => cell is null)));
    }
}
