namespace Waarborg.CheckerTraining;

/// <summary>Which way a feature can speak: 1 when more of it can only speak against a sentence, -1 when it can only speak for it, 0 where it only sets what others mean. Learning keeps to it.</summary>
internal static class Meanings
{
    private static readonly string[] Against =
        ["objection", "untold.", "omitted.", "added.", "opposite.", "people.added", "reason.elsewhere", "reason.other", "tense.plan.as.done", "tense.done.as.plan", "tense.day.ahead", "tense.best.ahead", "figures.absent", "figures.elsewhere", "figures.wrong", "clause.against", "clause.other.", "clause.surer.told", "clause.planned.done", "clause.question", "drug.past.as.current", "drug.never", "drug.current.as.past", "drug.uncited", "problem.", "allergy.refuted", "word.against", "word.of.other", "kin.untold", "kin.told.only"];

    private static readonly string[] For =
        ["covered.", "agreeing.", "pairs.", "figures.bound", "course.", "replaced", "reason.told", "figures.right", "clause.covered", "clause.denial", "clause.sureness", "clause.plan", "clause.person", "clause.day", "clause.figure", "clause.newest", "clause.for", "clause.reason", "word.agree"];

    internal static int Of(string feature) =>
        feature == "clause.planned" ? 0 : Array.Exists(Against, p => feature.StartsWith(p, StringComparison.Ordinal)) ? 1 : Array.Exists(For, p => feature.StartsWith(p, StringComparison.Ordinal)) ? -1 : 0;
}
