using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>What a record states, cut into units, each with its source. Built once for a record.</summary>
internal sealed partial class Evidence
{
    private readonly ILookup<FhirResource, EvidenceUnit> _units;
    private readonly Dictionary<string, string> _relatives;

    internal Evidence(ClinicalFacts facts)
    {
        Facts = facts;
        _relatives = Kin.Named(facts.Record.Notes.Select(n => n.Text));
        var units = new List<EvidenceUnit>();
        foreach (var note in facts.Record.Notes)
            foreach (var statement in note.Statements)
            {
                var before = "";
                foreach (var assertion in Assertion.In(statement.Text))
                {
                    var clause = assertion.Text;
                    var ellipsis = Elliptic().Match(clause);
                    units.Add(ellipsis.Success && before.Length > 0
                        ? new(note.Resource, $"{ellipsis.Groups[1].Value} {Sign().Replace(FirstWord().Replace(before, ""), " ")}", statement.Date, statement, ellipsis.Groups[2].Value == "niet", false) { Bearer = assertion.Bearer }
                        : new(note.Resource, clause, statement.Date, statement, assertion.Disowned ? !Polarity.IsNegative(clause) : null, Hedge().IsMatch(clause) || IsAskedAndDenied(statement, clause)) { Bearer = assertion.Bearer, Borrowed = assertion.Borrowed, Disowned = assertion.Disowned || AskedBefore(statement, clause), Planned = assertion.Planned });
                    before = clause;
                }
            }
        units.AddRange(StructuredEvidence.Of(facts));
        _units = units.ToLookup(u => u.Resource);
        All = units;
    }

    internal ClinicalFacts Facts { get; }

    internal CareRecord Record => Facts.Record;

    internal IReadOnlyList<EvidenceUnit> All { get; }

    /// <summary>Every content word of the record.</summary>
    internal HashSet<string> Everything => field ??= All.SelectMany(u => u.Content).ToHashSet(StringComparer.Ordinal);

    /// <summary>The relatives that a text names, by what they are or by the name that the record gives them.</summary>
    internal HashSet<string> Relatives(string text)
    {
        var found = Kin.In(text);
        if (_relatives.Count > 0) found.UnionWith(WordForms.Of(text).Select(w => _relatives.GetValueOrDefault(w)).OfType<string>());
        return found;
    }

    private readonly Dictionary<MedicationFact, List<DoseEntry>> _doses = [];

    /// <summary>The doses of a drug through time.</summary>
    internal List<DoseEntry> Doses(MedicationFact drug) => _doses.TryGetValue(drug, out var known) ? known : _doses[drug] = DoseHistory.Of(drug, Facts);

    internal IEnumerable<EvidenceUnit> Of(FhirResource resource) => _units[resource];

    /// <summary>"Gehalveerd naar 20 mg? Nee": the question states nothing.</summary>
    internal static bool IsAskedAndDenied(Statement statement, string clause) =>
        clause.Contains('?') && statement.Text.IndexOf(clause, StringComparison.Ordinal) is >= 0 and var at && Denied().IsMatch(statement.Text[(at + clause.Length)..]);

    private static bool AskedBefore(Statement statement, string clause) => clause.Contains('?') && IsAskedAndDenied(statement, clause);

    /// <summary>"Moeder heeft geen epilepsie, broer wel": the second clause borrows what the first says.</summary>
    [GeneratedRegex(@"^\s*((?:haar |zijn |de |het )?\w+) (wel|niet)\.?$")]
    private static partial Regex Elliptic();

    [GeneratedRegex(@"\b(?:niet|geen|wel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^\s*(?:(?:haar|zijn|de|het) )?\w+", RegexOptions.IgnoreCase)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^\s*(?:nee|no|niet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:mogelijk\w*|verdenking|verdacht|vermoed\w*|DD|passend bij|waarschijnlijk|lijkt|lijken|leek|leken|aanvankelijk|aangezien voor|gedacht aan|dacht aan|in eerste instantie|vraag(?=\s+\p{L}+\s*$)|eventueel|zou|gezocht naar|onderzocht op|gekeken of|uit te sluiten|ter uitsluiting|vraagstelling|differentiaaldiagnos\w*|suspect\w*|possible|probabl\w*|likely)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Hedge();
}
