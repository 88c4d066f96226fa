using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Finding;

/// <summary>The proposal on one criterion: what can be computed decides, then what is likeliest given everything that was weighed. "Met" needs a passage.</summary>
internal static class Decision
{
    /// <summary>A statement that is evidence with at least this probability is shown. Fitted: <c>docs/evidence.md</c>.</summary>
    internal const double Shown = 0.12;

    /// <summary>What is the best of a file is shown for "met" with at least this.</summary>
    private const double ShownAlone = 0.05;

    /// <summary>What was learned from whole files does not hold for one of fewer statements: there the rules decide, and where they leave it open the deed that is most likely evidence.</summary>
    private const int ShortestWeighed = 4;

    private const int MostPassages = 8;
    private const double High = 0.75;
    private const double Fair = 0.55;

    internal static CriterionEvidence Of(Question asked, FileReading file, RuleFinding rules, Weighed weighed)
    {
        var brief = file.Statements.Count < ShortestWeighed;
        if (brief && rules.Verdict != Verdict.Unclear) return Report(asked, rules.Verdict, rules.Missing, rules.Statements, rules);
        var passages = Passages(file, weighed.Statements);
        var says = rules.Says(file);
        if (CertainFinding.Of(asked, file, weighed.Statements, says) is { } certain)
        {
            var own = passages.Count > 0 || certain.Verdict != rules.Verdict ? passages : [.. rules.Statements];
            return Report(asked, certain.Verdict, certain.Verdict == rules.Verdict ? rules.Missing : certain.Missing, own, rules);
        }
        var verdict = brief && OfDeed(file, weighed.Statements) is { } told ? told : weighed.Likeliest;
        // Where nothing is about it, there is nothing to weigh: silence says what the vacancy makes of it.
        if (verdict != Verdict.Met && rules.Verdict != Verdict.Met && passages.Count == 0 && rules.Statements.Count == 0) verdict = rules.Verdict;
        if (verdict == Verdict.Met && passages.Count == 0)
        {
            passages = verdict == rules.Verdict ? [.. rules.Statements] : [.. Ranked(file, weighed.Statements, ShownAlone).Take(1)];
            if (passages.Count == 0) verdict = weighed.Of(Verdict.Unclear) > weighed.Of(Verdict.NotMet) ? Verdict.Unclear : Verdict.NotMet;
        }
        return Report(asked, verdict, Missing(verdict, weighed, rules, passages.Count > 0), passages, rules);
    }

    /// <summary>What the deed tells that is most likely evidence; null when what is most likely evidence is no deed, or is not shown.</summary>
    private static Verdict? OfDeed(FileReading file, Telling[] statements)
    {
        if (statements.Length == 0) return null;
        var best = Enumerable.Range(0, statements.Length).MaxBy(s => statements[s].Any);
        return statements[best].Any >= Shown && file.Statements[best].TellsDeed ? statements[best].Likeliest : null;
    }

    private static CriterionEvidence Report(Question asked, Verdict verdict, BilingualText? missing, IReadOnlyList<Statement> passages, RuleFinding rules)
    {
        if (verdict == Verdict.Met && passages.Count == 0) passages = rules.Statements;
        return new(asked.Criterion.Id, verdict, [.. passages.OrderBy(s => s.Document.Kind).ThenBy(s => s.Start).Select(s => new EvidencePassage(s.Document.Name, s.Start, s.End, s.Text))], missing, rules.Months);
    }

    private static List<Statement> Passages(FileReading file, Telling[] telling) => [.. Ranked(file, telling, Shown).Take(MostPassages)];

    private static IEnumerable<Statement> Ranked(FileReading file, Telling[] telling, double least) =>
        Enumerable.Range(0, telling.Length).Where(s => telling[s].Any >= least).OrderByDescending(s => telling[s].Any).Select(s => file.Statements[s].Statement);

    /// <summary>Why, in words that are true of what was applied: the rule's reason where it came to the same, else that it was weighed, and how sure that is.</summary>
    private static BilingualText? Missing(Verdict verdict, Weighed weighed, RuleFinding rules, bool anything)
    {
        if (verdict == Verdict.Met)
        {
            return weighed.Of(verdict) >= Fair ? null
                : new("Waarschijnlijk voldaan, met weinig zekerheid: zo wegen de passages; lees ze zelf.", "Probably met, with little certainty: so the passages weigh; read them yourself.");
        }
        if (verdict == rules.Verdict && rules.Missing is { } said) return said;
        var sure = weighed.Of(verdict) >= High ? new BilingualText("veel", "much") : weighed.Of(verdict) >= Fair ? new("redelijke", "fair") : new("weinig", "little");
        return (verdict, anything) switch
        {
            (Verdict.NotMet, true) => new($"Zo gewogen laten de passages zien dat hieraan niet is voldaan, met {sure.Dutch} zekerheid.", $"As weighed, the passages show that this is not met, with {sure.English} certainty."),
            (Verdict.NotMet, false) => new("Niets in het dossier lijkt hierover te gaan.", "Nothing in the file seems to be about this."),
            (_, true) => new($"Zo gewogen laten de passages dit open, met {sure.Dutch} zekerheid.", $"As weighed, the passages leave this open, with {sure.English} certainty."),
            _ => new("Niets in het dossier lijkt hierover te gaan; dat laat het open.", "Nothing in the file seems to be about this; that leaves it open."),
        };
    }
}
