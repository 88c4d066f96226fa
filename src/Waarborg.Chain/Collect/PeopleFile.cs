using System.Globalization;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Files;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect;

/// <summary>Turns the rows of a list of people into profiles with their wishes, one row a person.</summary>
internal static class PeopleFile
{
    internal static Outcome<IReadOnlyList<StagedItem>> Read(CsvTable table, PeopleMapping mapping, string? file)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var items = new List<StagedItem>();
        foreach (var row in table.Rows)
        {
            string Field(string name) => row[mapping.Columns.GetValueOrDefault(name)];
            string? Optional(string name) => Field(name) is { Length: > 0 } value ? value : null;
            string Column(string name) => mapping.Columns[name];
            var id = Field("person");
            if (id.Length == 0) return CsvProblems.EmptyValue(file, row.Line, Column("person"));
            if (!lines.TryAdd(id, row.Line)) return CsvProblems.DuplicateId(file, row.Line, Column("person"), lines[id]);
            if (Optional("birth") is { } birth && Dates.ParseDay(birth) is null) return CsvProblems.BadDate(file, row.Line, Column("birth"));
            if (Optional("notified") is { } notified && Dates.ParseDay(notified) is null) return CsvProblems.BadDate(file, row.Line, Column("notified"));
            var consent = Field("consent").ToLower(CultureInfo.InvariantCulture);
            if (consent is not ("" or "none" or "given" or "withdrawn")) return CsvProblems.BadChoice(file, row.Line, Column("consent"), "none, given, withdrawn");
            var objected = Field("objected").ToLower(CultureInfo.InvariantCulture);
            if (objected is not ("" or "true" or "false")) return CsvProblems.BadChoice(file, row.Line, Column("objected"), "true, false");
            var profile = new Profile(
                id, Optional("name"), Optional("email"), Optional("phone"), Optional("address"), Optional("postcode"), Optional("city"),
                Optional("birth") is { } day ? Dates.ParseDay(day) : null);
            var wishes = new ImportedWishes(Optional("notified") is { } at ? Dates.ParseDay(at) : null, consent is "" or "none" ? null : consent, objected == "true");
            items.Add(new StagedItem(id, id, DateTimeOffset.UnixEpoch, null, profile, wishes));
        }
        return Outcome<IReadOnlyList<StagedItem>>.Of(items);
    }
}
