using Waarborg.Care.Facts;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>A summary in the making: the facts, what has been said, and which statements of the notes have been used.</summary>
internal sealed class Draft(ClinicalFacts facts, bool dutch)
{
    private readonly HashSet<Statement> _used = [];

    internal ClinicalFacts Facts => facts;

    internal CareRecord Record => facts.Record;

    internal bool Dutch => dutch;

    internal List<SummarySentence> Sentences { get; } = [];

    internal List<SummaryConflict> Conflicts { get; } = [];

    internal List<SummaryOmission> Omissions { get; } = [];

    internal Overtaken Overtaken { get; } = new(facts);

    private readonly Dictionary<string, List<DoseEntry>> _doses = new(StringComparer.Ordinal);

    /// <summary>The doses of a drug through time; read once for each name.</summary>
    internal List<DoseEntry> Doses(MedicationFact drug)
    {
        var key = string.Join('|', drug.Topic.Keys);
        return _doses.TryGetValue(key, out var known) ? known : _doses[key] = DoseHistory.Of(drug, facts);
    }

    internal string In(string dutchText, string englishText) => dutch ? dutchText : englishText;

    internal SentenceBuilder New() => new(dutch);

    internal void Add(string section, SentenceBuilder sentence)
    {
        // What has no source is not said.
        if (sentence.Citations.Count > 0) Sentences.Add(sentence.Build(section));
    }

    internal void Conflict(string subject, SentenceBuilder text) => Conflicts.Add(new(subject, text.Text, text.Citations));

    internal bool IsUsed(Statement statement) => _used.Contains(statement);

    internal void Use(Passage passage)
    {
        foreach (var statement in passage.Statements) _used.Add(statement);
    }

    /// <summary>Adds passages to a sentence, each with its source and with what has since overtaken it.</summary>
    internal void Attach(SentenceBuilder sentence, IEnumerable<Statement> statements, IStanding? about)
    {
        foreach (var passage in Passage.Join(statements, 360))
        {
            sentence.Stop().Passage(passage);
            Overtaken.Mark(sentence, passage, about);
            Use(passage);
        }
    }
}
