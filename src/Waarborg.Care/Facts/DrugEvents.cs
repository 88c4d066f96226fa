using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Facts;

/// <summary>Reads whether a statement says that a drug was stopped or started. Questions, wishes, plans and denials are no events.</summary>
internal static class DrugEvents
{
    internal static DrugEvent In(Statement statement, Topic drug)
    {
        if (statement.Text.Contains('?')) return DrugEvent.None;
        var result = DrugEvent.None;
        var afterMention = false;
        foreach (var clause in Clauses.Of(statement.Text))
        {
            var words = WordForms.Of(clause).ToList();
            var at = drug.IndexIn(words);
            // "Haloperidol gaf stijfheid. Gestopt.": a bare cue speaks of the drug before it.
            if (at < 0 && !(afterMention && words.Count <= 2))
            {
                afterMention = false;
                continue;
            }
            if (at >= 0) afterMention = true;
            if (Read(clause, words, at) is var found and not DrugEvent.None) result = found;
        }
        return result;
    }

    private static DrugEvent Read(string clause, List<string> words, int at)
    {
        if (Cues.Tentative().IsMatch(clause)) return DrugEvent.None;
        if (clause.Contains("niet gestart", StringComparison.OrdinalIgnoreCase) || clause.Contains("nog niet begonnen", StringComparison.OrdinalIgnoreCase)) return DrugEvent.NotStarted;
        if (Cues.Replaced().Match(clause) is { Success: true } replaced) return at < WordForms.Of(clause[..replaced.Index]).Count() ? DrugEvent.Stopped : DrugEvent.Started;
        var denied = Cues.Negated().IsMatch(clause);
        var stopped = Cues.Stopped().Match(clause);
        var started = Cues.Started().Match(clause);
        if (started.Success && (!stopped.Success || started.Index > stopped.Index) && !denied) return DrugEvent.Started;
        // "gestopt, niet hervatten" denies the restart, not the stop; "niet stoppen" denies the stop.
        return stopped.Success && !(denied && words.Contains("niet") && clause.IndexOf("niet", StringComparison.OrdinalIgnoreCase) < stopped.Index) ? DrugEvent.Stopped : DrugEvent.None;
    }
}
