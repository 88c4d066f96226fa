using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Looks for something that one has worked with, can or knows.</summary>
internal static partial class SkillFinder
{
    internal static Finding Find(SkillRequirement requirement, Application application)
    {
        var statements = application.Statements.Where(s => s.Section != Section.Leisure).ToList();
        var mentioned = requirement.Topic.Slots.SelectMany(slot => TopicMatcher.Mentions(slot, statements)).ToList();
        if (requirement.LearningWillDo)
        {
            var taught = mentioned.Where(m => m.Stance is Stance.Learned or Stance.Fact && !Unfinished().IsMatch(m.Statement.Folded)).Select(m => m.Statement).Where(s => TopicMatcher.CoversWhenTaught(requirement.Topic, s)).ToList();
            if (taught.Count > 0) return new(Verdict.Met, taught);
        }
        var entries = application.Entries.Select(e => (Entry: e, Coverage: TopicMatcher.Cover(requirement.Topic, e.Lines))).ToList();
        var lines = statements.Where(s => s.Entry is null).Select(s => (Statement: s, Coverage: TopicMatcher.Cover(requirement.Topic, [s]))).ToList();
        var whole = TopicMatcher.Cover(requirement.Topic, statements);
        var shown = entries.Where(e => e.Coverage.Full).SelectMany(e => e.Coverage.Mentions.Where(m => m.Stance <= Stance.Doubt).Select(m => m.Statement))
            .Concat(lines.Where(l => l.Coverage.Full).Select(l => l.Statement)).ToList();
        // "It was a system of our own, I do not know whether that counts" names no product, and still bears on the question.
        if (requirement.Topic.Slots.Any(slot => slot.Concepts.Any(c => c.EndsWith("system", StringComparison.Ordinal))))
            mentioned.AddRange(statements.Where(s => OwnSystem().IsMatch(s.Folded) && (Stances.Doubts(s.Folded) || Named().IsMatch(s.Text))).Select(s => (s, Stance.Doubt)));
        // What is asked by name and nowhere said to have been done is missing, whatever else is there.
        var lacking = requirement.Topic.Slots.Where(slot => slot.IsName && !TopicMatcher.Mentions(slot, statements).Any(m => m.Stance is Stance.Fact or Stance.Doubt or Stance.Learned)).ToList();
        var verdict = shown.Count == 0 && lacking.Count > 0 && !mentioned.Any(m => m.Stance == Stance.Doubt) ? Verdict.NotMet : Judge(requirement, shown, whole, mentioned);
        var passages = shown.Concat(mentioned.OrderBy(m => m.Stance).Select(m => m.Statement)).Distinct().ToList();
        var missing = verdict == Verdict.Met ? null : Missing(requirement, passages.Count > 0);
        // Who is asked for a system and names others has said with what they worked.
        if (passages.Count == 0 && requirement.Topic.Slots.Any(s => s.IsName || s.Concepts.Any(c => Concepts.Named(c).IsSystem))) passages = [.. statements.Where(s => !s.InLetter && Systems().IsMatch(s.Folded)).Take(2)];
        return new(verdict, passages, missing, Silent: mentioned.Count == 0 || (verdict == Verdict.NotMet && lacking.Count > 0 && lacking.TrueForAll(slot => TopicMatcher.Mentions(slot, statements).Count == 0)),
            Explicit: IsStated(verdict, requirement, mentioned, lacking));
    }

    /// <summary>A denial, an own doubt, and of several names that are asked together only some.</summary>
    private static bool IsStated(Verdict verdict, SkillRequirement requirement, List<(Statement Statement, Stance Stance)> mentioned, List<Slot> lacking) => verdict switch
    {
        Verdict.NotMet => mentioned.Exists(m => m.Stance is Stance.Negated or Stance.Hearsay) || (lacking.Count > 0 && requirement.Topic.Slots.Count(s => s.IsName) > lacking.Count),
        Verdict.Unclear => mentioned.Exists(m => m.Stance == Stance.Doubt),
        _ => false,
    };

    private static Verdict Judge(SkillRequirement requirement, List<Statement> shown, Coverage whole, List<(Statement Statement, Stance Stance)> mentioned)
    {
        var denied = mentioned.Any(m => m.Stance == Stance.Negated && m.Statement.InLetter);
        if (shown.Count > 0)
        {
            // Who says that they never used the very thing that is asked has at most used something like it.
            if (denied && !shown.Any(s => requirement.Topic.Slots.Any(slot => slot.Name.Split('/').Any(n => s.Folded.Contains(n, StringComparison.Ordinal) && !mentioned.Any(m => m.Statement == s && m.Stance == Stance.Negated))))) return Verdict.Unclear;
            var certain = shown.Any(s => mentioned.Any(m => m.Statement == s && m.Stance == Stance.Fact));
            return !certain || (denied && shown.All(s => s.InLetter)) ? Verdict.Unclear : Verdict.Met;
        }
        if (mentioned.Any(m => m.Stance == Stance.Doubt)) return Verdict.Unclear;
        if (denied) return Verdict.NotMet;
        if (whole.Full) return Verdict.Met;
        return whole.Partial || mentioned.Any(m => m.Stance == Stance.Learned) ? Verdict.Unclear : Verdict.NotMet;
    }

    private static BilingualText Missing(SkillRequirement requirement, bool anything) => anything
        ? new($"Het dossier laat niet duidelijk zien: {requirement.Topic.Name}.", $"The file does not clearly show: {requirement.Topic.Name}.")
        : new($"Niets in het dossier gaat over: {requirement.Topic.Name}.", $"Nothing in the file is about: {requirement.Topic.Name}.");

    [GeneratedRegex(@"\b(?:niet afgerond|nog niet|not (?:yet )?finished|loopt nog|gestart|started|bezig|begonnen|afgebroken|gestopt)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(?:systeem|software|programma|pakket|system|tool)\b.{0,60}\b(?:zelf|eigen|intern|own|in-?house|zelfgebouwd|bespoke)\b|\b(?:eigen|intern|own|in-?house|zelfgebouwd|bespoke)\w*\b.{0,30}\b(?:systeem|software|programma|pakket|system|tool)\b")]
    private static partial Regex OwnSystem();

    [GeneratedRegex(@"^\W*(?:systemen|systems?|software|tools?|programma's|computer\w*|it|ict|apps|digitaal|pakketten)\b\W|\bexcel\b")]
    private static partial Regex Systems();

    [GeneratedRegex(@"['‘""“(]\p{Lu}[\p{L}\p{N} ]+['’""”)]")]
    private static partial Regex Named();
}
