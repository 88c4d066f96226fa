using System.Globalization;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Files;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect;

/// <summary>Turns the rows of a chat log into conversations, one row a message.</summary>
internal static class ConversationFile
{
    internal static Outcome<IReadOnlyList<StagedItem>> Read(CsvTable table, ConversationMapping mapping, string? file)
    {
        var building = new Dictionary<string, Builder>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            foreach (var column in new[] { mapping.ConversationId, mapping.PersonId, mapping.Role })
                if (row[column].Length == 0) return CsvProblems.EmptyValue(file, row.Line, column);
            if (Dates.Parse(row[mapping.At]) is not { } at) return CsvProblems.BadDate(file, row.Line, mapping.At);
            if (!building.TryGetValue(row[mapping.ConversationId], out var builder))
                building.Add(row[mapping.ConversationId], builder = new Builder(row[mapping.PersonId], at, row[mapping.Channel], row.Line));
            if (builder.PersonId != row[mapping.PersonId]) return CsvProblems.OtherPerson(file, row.Line, mapping.PersonId, builder.Line);
            builder.Turns.Add(new Turn(RoleOf(row[mapping.Role]), row[mapping.Text]));
        }
        return Outcome<IReadOnlyList<StagedItem>>.Of([.. building.Select(b => new StagedItem(
            b.Value.PersonId, b.Key, b.Value.At, new Conversation(b.Key, b.Value.Channel, b.Value.Turns), null, null))]);
    }

    /// <summary>Whoever is not recognisably of the organisation is taken for the customer: that is the side that is protected.</summary>
    private static string RoleOf(string role) => role.ToLower(CultureInfo.InvariantCulture) switch
    {
        "agent" or "medewerker" or "assistant" or "employee" or "bot" or "a" => Turn.Agent,
        _ => Turn.Customer,
    };

    private sealed record Builder(string PersonId, DateTimeOffset At, string Channel, int Line)
    {
        internal List<Turn> Turns { get; } = [];
    }
}
