using System.Globalization;
using Waarborg.Deidentification;
using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// Case 1: the public document and, for each person who did not object or withdraw, the masked questions and answers. Masked here by the product's own de-identification
/// with the support profile, with everybody in the customer list known.
/// </summary>
internal sealed record CaseData(string Policy, IReadOnlyList<KnownPassage> Passages, IReadOnlyList<(string Person, IReadOnlyList<DialogueExample> Examples)> People)
{
    internal IReadOnlyList<DialogueExample> Examples => [.. People.SelectMany(p => p.Examples)];

    /// <summary>When each example of each person came about.</summary>
    internal IReadOnlyList<IReadOnlyList<DateTimeOffset>> Moments { get; init; } = [];

    internal static CaseData Read(string root)
    {
        var folder = Path.Combine(root, "cases", "customer-service");
        var policy = File.ReadAllText(Path.Combine(folder, "policy.md"));
        var customers = File.ReadLines(Path.Combine(folder, "customers.csv")).Skip(1).Select(Fields).ToList();
        var builder = KnownPeople.NewBuilder();
        foreach (var c in customers)
            builder.Add(new KnownPerson(c[0], c[1], [c[2]], [c[3]], c[4], c[5], c[6], DateOnly.Parse(c[7], CultureInfo.InvariantCulture), [c[0]]));
        var known = builder.Build();
        var excluded = customers.Where(c => c[10] == "true" || c[9] == "withdrawn").Select(c => c[0]).ToHashSet(StringComparer.Ordinal);
        var deidentifier = new Deidentifier(Detector.Create());
        string Mask(string text, string person) => deidentifier.Apply(text, DeidentificationProfile.Support, known, person).Text;
        var dated = File.ReadLines(Path.Combine(folder, "chatlogs.csv")).Skip(1).Select(Fields).Where(f => !excluded.Contains(f[1]))
            .GroupBy(f => f[1], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Pairs: g.GroupBy(f => f[0]).SelectMany(c => Pairs([.. c.Select(f => (f[4], Mask(f[5], g.Key)))]).Select(e => (Example: e, At: MomentOf(c.First()[2])))).ToList())).ToList();
        return new CaseData(policy, [.. PassageReader.Read(policy)], [.. dated.Select(p => (p.Key, (IReadOnlyList<DialogueExample>)[.. p.Pairs.Select(e => e.Example)]))])
        {
            Moments = [.. dated.Select(p => (IReadOnlyList<DateTimeOffset>)[.. p.Pairs.Select(e => e.At)])],
        };
    }

    private static DateTimeOffset MomentOf(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static IEnumerable<DialogueExample> Pairs(IReadOnlyList<(string Role, string Text)> turns)
    {
        var asked = new List<string>();
        var around = string.Join('\n', turns.Where(t => t.Role == "agent").Select(t => t.Text));
        foreach (var (role, text) in turns)
        {
            if (role != "agent")
            {
                asked.Add(text);
            }
            else if (asked.Count > 0)
            {
                yield return new DialogueExample(string.Join('\n', asked), text) { Around = around };
                asked.Clear();
            }
        }
    }

    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted) { fields.Add(field.ToString()); field.Clear(); }
            else field.Append(line[i]);
        }
        fields.Add(field.ToString());
        return [.. fields];
    }
}
