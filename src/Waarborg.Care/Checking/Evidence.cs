using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>What a record states, cut into units, each with its source. Built once for a record.</summary>
internal sealed partial class Evidence
{
    private readonly ILookup<FhirResource, EvidenceUnit> _units;

    internal Evidence(ClinicalFacts facts)
    {
        Facts = facts;
        var units = new List<EvidenceUnit>();
        foreach (var note in facts.Record.Notes)
            foreach (var statement in note.Statements)
            {
                var before = "";
                foreach (var clause in WithHeading(statement.Text))
                {
                    var ellipsis = Elliptic().Match(clause);
                    units.Add(ellipsis.Success && before.Length > 0
                        ? new(note.Resource, $"{ellipsis.Groups[1].Value} {Sign().Replace(FirstWord().Replace(before, ""), " ")}", statement.Date, statement, ellipsis.Groups[2].Value == "niet", false)
                        : new(note.Resource, clause, statement.Date, statement, null, Hedge().IsMatch(clause) || IsAskedAndDenied(statement, clause)));
                    before = clause;
                }
            }
        units.AddRange(StructuredEvidence.Of(facts));
        _units = units.ToLookup(u => u.Resource);
        All = units;
    }

    /// <summary>"Reanimatiewens: geen reanimatie": a heading states nothing of its own and goes with what follows it.</summary>
    private static IEnumerable<string> WithHeading(string text)
    {
        var heading = "";
        foreach (var clause in Clauses.Of(text).Where(c => c.Trim().Length > 0))
        {
            var end = text.IndexOf(clause, StringComparison.Ordinal) + clause.Length;
            if (heading.Length == 0 && clause.Trim().Count(c => c == ' ') < 3 && end < text.Length && text[end] == ':')
            {
                heading = clause + ": ";
                continue;
            }
            yield return heading + clause;
            heading = "";
        }
        if (heading.Length > 0) yield return heading;
    }

    internal ClinicalFacts Facts { get; }

    internal CareRecord Record => Facts.Record;

    internal IReadOnlyList<EvidenceUnit> All { get; }

    /// <summary>Every content word of the record.</summary>
    internal HashSet<string> Everything => field ??= All.SelectMany(u => u.Content).ToHashSet(StringComparer.Ordinal);

    internal IEnumerable<EvidenceUnit> Of(FhirResource resource) => _units[resource];

    /// <summary>"Gehalveerd naar 20 mg? Nee": the question states nothing.</summary>
    internal static bool IsAskedAndDenied(Statement statement, string clause) =>
        clause.Contains('?') && statement.Text.IndexOf(clause, StringComparison.Ordinal) is >= 0 and var at && Denied().IsMatch(statement.Text[(at + clause.Length)..]);

    /// <summary>"Moeder heeft geen epilepsie, broer wel": the second clause borrows what the first says.</summary>
    [GeneratedRegex(@"^\s*((?:haar |zijn |de |het )?\w+) (wel|niet)\.?$")]
    private static partial Regex Elliptic();

    [GeneratedRegex(@"\b(?:niet|geen|wel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^\s*(?:(?:haar|zijn|de|het) )?\w+", RegexOptions.IgnoreCase)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^\s*(?:nee|no|niet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:mogelijk\w*|verdenking|verdacht|vermoed\w*|DD|passend bij|waarschijnlijk|lijkt|eventueel|zou|suspect\w*|possible|probabl\w*|likely)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Hedge();
}
