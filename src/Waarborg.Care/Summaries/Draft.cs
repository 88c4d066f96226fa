using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>A summary in the making: the facts, what has been said, and which statements of the notes have been used.</summary>
internal sealed partial class Draft(ClinicalFacts facts, bool dutch)
{
    /// <summary>Places that a sentence cites, where it can be helped; passages come on top of what its own entry takes.</summary>
    private const int MostPlaces = 8;

    private const int LeastPassages = 3;

    /// <summary>In characters: what is shorter is told with the statement after it, up to the width.</summary>
    private const int ShortPassage = 110;

    private const int WidePassage = 230;

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

    private readonly Dictionary<Statement, HashSet<int>> _places = [];

    /// <summary>The parts of the body that a statement names; read once for each statement.</summary>
    internal HashSet<int> Places(Statement statement) => _places.TryGetValue(statement, out var known) ? known : _places[statement] = [.. statement.Words.Select(Language.Lexicon.PlaceOf).OfType<int>()];

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

    /// <summary>Adds passages to a sentence, each with its source and with what has since overtaken it; of many the most telling, so that a reader can look each one up.</summary>
    internal void Attach(SentenceBuilder sentence, IEnumerable<Statement> statements, IStanding? about)
    {
        var passages = Passage.Join(statements, 360).ConvertAll(WithNext);
        // Two that were widened may have become one.
        passages = Passage.Join(passages.SelectMany(p => p.Statements).Distinct(), 420);
        var most = Math.Max(LeastPassages, MostPlaces - sentence.Citations.Count);
        if (passages.Count > most)
        {
            var kept = passages.Select((p, i) => (Passage: p, Score: Telling(p, about) + (i == passages.Count - 1 ? 1.5 : 0) + (i == 0 ? 1 : 0))).OrderByDescending(p => p.Score).Take(most).Select(p => p.Passage).ToHashSet();
            passages.RemoveAll(p => !kept.Contains(p));
        }
        foreach (var passage in passages)
        {
            sentence.Stop().Passage(passage);
            Overtaken.Mark(sentence, passage, about);
            Use(passage);
        }
    }

    /// <summary>A short statement with the one that follows it in the note: what came of it, why, or by whom.</summary>
    private static Passage WithNext(Passage passage)
    {
        if (passage.End - passage.Start > ShortPassage) return passage;
        var all = passage.Note.Statements;
        for (var i = 0; i + 1 < all.Count; i++)
            if (all[i] == passage.Statements[^1] && all[i + 1].End - passage.Start <= WidePassage && !IsElsewhere(all[i + 1].Text)) return passage with { End = all[i + 1].End, Statements = [.. passage.Statements, all[i + 1]] };
        return passage;
    }

    /// <summary>What has a section of its own: the family, home, agreements, cautions and what is to be done.</summary>
    private static bool IsElsewhere(string text) => Cues.Family().IsMatch(text) || Cues.Social().IsMatch(text) || Cues.Directive().IsMatch(text) || Cues.Action().IsMatch(text) || Cues.Caution().IsMatch(text);

    /// <summary>What decided how things stand weighs most, then what says that something changed and why.</summary>
    private static double Telling(Passage passage, IStanding? about) =>
        (about?.DecidedBy is { } decided && passage.Statements.Contains(decided) ? 4 : 0) + (Cues.Stopped().IsMatch(passage.Text) || Cues.Refuted().IsMatch(passage.Text) || Cues.Started().IsMatch(passage.Text) ? 1 : 0)
        + (Because().IsMatch(passage.Text) ? 1 : 0) + (passage.Text.Any(char.IsDigit) ? 0.5 : 0);

    [GeneratedRegex(@"\b(?:wegens|vanwege|i\.?v\.?m\.?|omdat|doordat|door|because|due to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Because();
}
