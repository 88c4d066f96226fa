using System.Text.Json;

namespace Waarborg.Acceptance.Tests;

/// <summary>
/// A part of case 1 that trains in a minute: the conversations of the labelled sample, and the first subjects of the policy. How good the model is, is measured elsewhere.
/// </summary>
internal sealed class SmallCase
{
    private const int PolicyLines = 64;

    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    private SmallCase(string conversations, string policy) => (Conversations, Policy) = (conversations, policy);

    /// <summary>The conversations as CSV.</summary>
    internal string Conversations { get; }

    /// <summary>The policy as Markdown.</summary>
    internal string Policy { get; }

    /// <summary>Customers who are in a conversation, by number, in order.</summary>
    internal IReadOnlySet<string> People => _people;

    internal static async Task<SmallCase> ReadAsync()
    {
        var labelled = (await File.ReadAllLinesAsync(Product.CaseFile("labelled-sample.jsonl"))).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        // No message in this file breaks over lines, so that lines are rows.
        var lines = await File.ReadAllLinesAsync(Product.CaseFile("chatlogs.csv"));
        var rows = lines.Skip(1).Where(line => labelled.Contains(line.Split(',')[0])).ToList();
        var policy = (await File.ReadAllLinesAsync(Product.CaseFile("policy.md"))).Take(PolicyLines);
        var small = new SmallCase(string.Join('\n', rows.Prepend(lines[0])), string.Join('\n', policy));
        foreach (var row in rows) small._people.Add(row.Split(',')[1]);
        return small;
    }
}
