using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Collect.PatientRecords;

/// <summary>Which of several records of a patient is the newest.</summary>
public abstract class ImportOrderTests(DatabaseKind kind)
{
    private static readonly string[] Problems = ["Astma", "Jicht", "Migraine", "Epilepsie", "Psoriasis", "Glaucoom"];

    [Fact]
    public async Task Of_records_that_came_at_the_same_instant_the_last_received_is_the_newest()
    {
        await using var house = await HouseAsync();
        foreach (var problem in Problems)
        {
            await house.ImportRecordAsync(PatientCase.Bundle("P-1", problem: problem));
            Assert.Contains(problem, (await OrderAsync(house))[0], StringComparison.Ordinal);
        }
        Assert.Equal(Problems.Reverse(), (await OrderAsync(house)).Select(bundle => Problems.Single(p => bundle.Contains(p, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Records_that_come_at_once_from_everywhere_each_have_a_place_of_their_own()
    {
        await using var house = await HouseAsync();
        var permit = await house.PermitAsync<CollectStage>(PatientCase.Care);
        await Task.WhenAll(Problems.Select(problem => Task.Run(async () => TestHouse.Require(
            await house.Get<ImportRecords>().TakeInAsync(permit, TestHouse.Text(PatientCase.Bundle("P-1", problem: problem)), "record.json", TestHouse.Steward, default)))));
        await using var reading = await house.Workspace.ReadAsync(default);
        var places = await reading.ListAsync<CollectedRecord, DateTimeOffset>(q => q.Where(r => r.Kind == RecordKind.PatientRecord).Select(r => r.OccurredAt), default);
        Assert.Equal(Problems.Length, places.Distinct().Count());
    }

    [Fact]
    public async Task A_record_that_says_it_is_older_stays_behind_the_one_that_is_held()
    {
        await using var house = await HouseAsync();
        await house.ImportRecordAsync(Changed("Astma", "2026-05-01T10:00:00Z"));
        var older = await house.ImportRecordAsync(Changed("Jicht", "2026-04-01T10:00:00Z"));
        Assert.Equal((true, "older"), (older.Added, older.Problems[^1].Kind));
        await house.ImportRecordAsync(Changed("Migraine", "2026-03-01T10:00:00Z"));
        Assert.Contains("Astma", (await OrderAsync(house))[0], StringComparison.Ordinal);
        await house.ImportRecordAsync(Changed("Epilepsie", "2026-06-01T10:00:00Z"));
        Assert.Contains("Epilepsie", (await OrderAsync(house))[0], StringComparison.Ordinal);
    }

    private static string Changed(string problem, string at) =>
        PatientCase.Bundle("P-1", problem: problem).Replace("\"id\":\"cond-1\",", $"\"id\":\"cond-1\",\"meta\":{{\"lastUpdated\":\"{at}\"}},", StringComparison.Ordinal);

    private async Task<TestHouse> HouseAsync()
    {
        var house = await TestHouse.BuildAsync(kind);
        await house.RegisterAsync(PatientCase.Manifest("put-right.yaml"));
        return house;
    }

    private static async Task<List<string>> OrderAsync(TestHouse house)
    {
        var person = await house.PersonAsync("P-1");
        await using var reading = await house.Workspace.ReadAsync(default);
        var rows = await reading.ListAsync<CollectedRecord, CollectedRecord>(
            q => q.Where(r => r.Kind == RecordKind.PatientRecord).OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id), default);
        return rows.ConvertAll(row => JsonSerializer.Deserialize<PatientFile>(house.Get<KeyRing>().Open(person, row.Id, row.Payload))!.Bundle.GetRawText());
    }

    public sealed class OnSqlite() : ImportOrderTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ImportOrderTests(DatabaseKind.Postgres);
}
