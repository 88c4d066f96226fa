using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;

namespace Waarborg.Care.Judging;

/// <summary>What speaks for and against a sentence, as numbers: how well its words are told by what it cites, whether what tells them agrees with it, and what the checks object to. General: no word as such is among them.</summary>
internal static partial class ClaimFeatures
{
    private static readonly ObjectionGround[] Grounds = [.. Enum.GetValues<ObjectionGround>().Where(g => g is not (ObjectionGround.Written or ObjectionGround.Unsupported or ObjectionGround.NoSource or ObjectionGround.UnknownSource))];

    private static readonly (string Name, WordKind Kind)[] Kinds =
        [("finding", WordKind.Finding), ("treatment", WordKind.Treatment), ("drug", WordKind.Drug), ("life", WordKind.Life), ("place", WordKind.Place), ("test", WordKind.Test), ("person", WordKind.Person), ("event", WordKind.Event)];

    /// <summary>The features of a sentence by name, always the same ones in the same order.</summary>
    internal static List<(string Name, double Value)> Of(Claim claim, IReadOnlyList<Objection> objections)
    {
        var features = new List<(string, double)>(140);
        void Add(string name, double value) => features.Add((name, value));
        var told = ToldStatement.Of(claim.Cited);
        var words = SaidWord.Of(claim.Text);
        AddCoverage(claim, told, words, Add);
        AddClauses(claim, told, Add);
        AddSubjects(claim, words, Add);
        foreach (var ground in Grounds) Add($"objection.{ground}", Math.Min(2, objections.Count(o => o.Ground == ground)));
        Add("objections", objections.Count);
        Add("objections.grounds", objections.Select(o => o.Ground).Distinct().Count());
        return features;
    }

    private static void AddCoverage(Claim claim, List<ToldStatement> told, List<SaidWord> words, Action<string, double> add)
    {
        var all = Math.Max(0.5, words.Sum(w => w.Weight));
        var present = told.SelectMany(t => t.Words).Concat(claim.Sources.SelectMany(s => ContentWords.Of(StructuredEvidence.Leaves(s.Node, 0)))).ToHashSet(StringComparer.Ordinal);
        var concepts = new ConceptBag(told.Select(t => t.Text));
        var supports = words.ConvertAll(w => w.Support(present, concepts));
        double Exact(IReadOnlyCollection<string> of) => words.Where(w => w.Stands(of)).Sum(w => w.Weight) / all;
        add("sources", claim.Sources.Count);
        add("english", Math.Min(1, 4.0 * English().Count(claim.Text) / Math.Max(1, claim.Text.Count(c => c == ' '))));
        add("statements", Math.Log(1 + told.Count));
        add("covered.all", Exact(present));
        add("covered.all.concepts", words.Select((w, i) => w.Weight * supports[i]).Sum() / all);
        add("covered.statement", told.Select(t => Exact(t.Words)).DefaultIfEmpty(0).Max());
        var best = told.Select(t => (Told: t, Covers: words.Sum(w => w.Weight * w.Support(t.Words, t.Concepts)) / all)).OrderByDescending(t => t.Covers).ToList();
        add("covered.statement.concepts", best.Count == 0 ? 0 : best[0].Covers);
        add("covered.two.concepts", best.Count < 2 ? best.Count == 0 ? 0 : best[0].Covers : words.Sum(w => w.Weight * Math.Max(w.Support(best[0].Told.Words, best[0].Told.Concepts), w.Support(best[1].Told.Words, best[1].Told.Concepts))) / all);
        add("covered.record", Exact(claim.Evidence.Everything));
        add("told.best", best.Count == 0 || best[0].Told.Words.Count == 0 ? 0 : best[0].Told.Words.Count(c => words.Exists(w => ContentWords.Same(w.Text, c))) / (double)best[0].Told.Words.Count);
        var untold = words.Where((_, i) => supports[i] < SaidWord.Told).ToList();
        foreach (var (name, kind) in Kinds) add($"untold.{name}", untold.Where(w => (w.Kind & kind) != 0).Sum(w => w.Weight) / all);
        add("untold.unknown", untold.Count(w => w.Kind == WordKind.None) / all);
        add("untold.unknown.long", untold.Count(w => w.Kind == WordKind.None && w.Text.Length >= 8) / all);
        add("untold.share", words.Count == 0 ? 0 : untold.Count / (double)words.Count);
        add("untold.elsewhere", untold.Where(w => w.Weight >= 1 && w.Stands(claim.Evidence.Everything)).Sum(w => w.Weight) / all);
        add("untold.nowhere", untold.Where(w => w.Weight >= 1 && !w.Stands(claim.Evidence.Everything)).Sum(w => w.Weight) / all);
        add("untold.weight", untold.Sum(w => w.Weight) / all);
        // A word of the dictionary that the sources do not come near to is worse than one that nobody knows.
        add("untold.known", words.Where((w, i) => supports[i] < 0.2 && w.Terms.Any(t => t.Strength >= 1)).Sum(w => w.Weight) / all);
        add("near.only", words.Where((_, i) => supports[i] is >= 0.2 and < SaidWord.Told).Sum(w => w.Weight) / all);
        var text = best.Count == 0 ? "" : best[0].Told.Text;
        add("omitted.condition", Condition().IsMatch(text) && !Condition().IsMatch(claim.Text) ? 1 : 0);
        add("omitted.denial", Polarity.IsNegative(text) && !Polarity.IsNegative(claim.Text) ? 1 : 0);
        add("omitted.hedge", Evidence.Hedge().IsMatch(text) && !Evidence.Hedge().IsMatch(claim.Text) ? 1 : 0);
        add("added.condition", !Condition().IsMatch(text) && Condition().IsMatch(claim.Text) ? 1 : 0);
        add("added.denial", !Polarity.IsNegative(text) && Polarity.IsNegative(claim.Text) ? 1 : 0);
        add("added.hedge", !Evidence.Hedge().IsMatch(text) && Evidence.Hedge().IsMatch(claim.Text) ? 1 : 0);
        add("added.sure", Sure().IsMatch(claim.Text) && !told.Exists(t => Sure().IsMatch(t.Text)) ? 1 : 0);
        add("opposite.best", Opposites.Count(claim.Text, text));
        add("opposite.all", told.Count == 0 ? 0 : told.Min(t => Opposites.Count(claim.Text, t.Text)));
        add("agreeing.best", Opposites.Agreeing(claim.Text, text));
        var (pairs, pairsNear) = Binding.Pairs(words, told);
        add("pairs.clause", pairs);
        add("pairs.statement", pairsNear);
        add("figures.bound", Binding.Figures(claim.Text, told));
        var (added, left) = Binding.People(words, best.Count == 0 ? null : best[0].Told, claim.Evidence);
        add("people.added", added);
        add("people.left", left);
        add("course.order", Course.Order(claim));
        add("course.trend", Course.Trend(claim));
        AddReplaced(claim, words, told, add);
        AddTense(claim, text, best.Count == 0 ? null : best[0].Told, add);
        var stated = told.SelectMany(t => Quantity.Stated(t.Text)).Select(q => q.Value).ToHashSet();
        var figures = Quantity.In(claim.Text).Concat(Quantity.Numerals(claim.Text)).Select(q => q.Value).Distinct().ToList();
        add("figures.absent", figures.Count(f => !stated.Contains(f)));
        var nearest = Quantity.Stated(text).Select(q => q.Value).ToHashSet();
        add("figures.elsewhere", figures.Count(f => stated.Contains(f) && !nearest.Contains(f)));
        var (right, numbers) = Arithmetic.Matched(claim);
        add("figures.right", numbers == 0 ? 0.5 : right / (double)numbers);
        add("figures.wrong", numbers - right);
    }

    private static void AddReplaced(Claim claim, List<SaidWord> words, List<ToldStatement> told, Action<string, double> add)
    {
        var replaced = new Replaced(words, told);
        foreach (var (name, kind) in Kinds) add($"replaced.{name}", replaced.Least(w => (w.Kind & kind) != 0));
        add("replaced.unknown", replaced.Least(w => w.Kind == WordKind.None && w.Text.Length >= 5));
        add("replaced", replaced.Least(w => w.Weight >= 1));
        add("replaced.figure", replaced.Least(Quantity.In(claim.Text).Select(q => q.Value).Distinct().Select(v => (Func<ToldStatement, bool>)(t => t.Figures.Contains(v)))));
        add("replaced.day", replaced.Least(ClaimDate.In(claim.Text).Select(d => (Func<ToldStatement, bool>)(t => t.Days.Exists(o => d.Agrees(o) || (o.Day == 0 && o.Month == d.Month && (d.Year == 0 || o.Year == d.Year)))))));
        var (reason, elsewhere, other) = replaced.Reason(claim.Text);
        add("reason.told", reason);
        add("reason.elsewhere", elsewhere);
        add("reason.other", other ? 1 : 0);
    }

    /// <summary>What is told as done that the sources tell as something to come.</summary>
    private static void AddTense(Claim claim, string text, ToldStatement? best, Action<string, double> add)
    {
        var done = Done().IsMatch(claim.Text);
        var ahead = Happening.IsPlanned(claim.Text) || Coming().IsMatch(claim.Text);
        var toldDone = Done().IsMatch(text);
        var toldAhead = Happening.IsPlanned(text) || Coming().IsMatch(text) || Notes.Cues.Action().IsMatch(text);
        add("tense.done", done ? 1 : 0);
        add("tense.ahead", ahead ? 1 : 0);
        add("tense.told.done", toldDone ? 1 : 0);
        add("tense.told.ahead", toldAhead ? 1 : 0);
        add("tense.plan.as.done", !ahead && toldAhead ? done && !toldDone ? 2 : 1 : 0);
        add("tense.done.as.plan", ahead && !toldAhead ? 1 : 0);
        var last = claim.Cited.Where(u => u.Statement is not null && u.Date is not null).Select(u => u.Date!.Value.First).DefaultIfEmpty(DateOnly.MaxValue).Max();
        add("tense.day.ahead", !ahead && ClaimDate.In(claim.Text).Exists(d => d.Year > last.Year || (d.Year == last.Year && d.Month > last.Month)) ? 1 : 0);
        add("tense.best.ahead", !ahead && best is { } b && b.Units.Any(u => u.Statement is not null && u.LiesAhead) ? 1 : 0);
    }

    private static void AddClauses(Claim claim, List<ToldStatement> told, Action<string, double> add)
    {
        var clauses = claim.Assertions.Select(a => new SaidClause(a, claim, told)).Where(c => c.Words.Count > 0).ToList();
        double Least(Func<SaidClause, double> value) => clauses.Select(value).DefaultIfEmpty(0).Min();
        double Most(Func<SaidClause, double> value) => clauses.Select(value).DefaultIfEmpty(0).Max();
        add("clause.covered", Least(c => c.Best));
        add("clause.denial", Least(c => c.Denial));
        add("clause.denial.most", Most(c => c.Denial));
        add("clause.sureness", Least(c => c.Sureness));
        add("clause.plan", Least(c => c.Plan));
        add("clause.person", Least(c => c.Person));
        add("clause.person.bare", Least(c => c.PersonBare));
        add("clause.day", Least(c => c.Day));
        add("clause.figure", Least(c => c.Figure));
        add("clause.figure.near", Least(c => c.FigureNear));
        add("clause.newest", Least(c => c.Newest));
        add("clause.against", Most(c => c.Ends.Against));
        add("clause.for", Most(c => c.Ends.For));
        add("clause.reason", Least(c => c.Reason(told)));
        add("clause.negative", clauses.Count(c => c.IsNegative));
        add("clause.open", clauses.Count(c => c.IsOpen));
        add("clause.planned", clauses.Count(c => c.Said.Planned));
        add("clause.relative", clauses.Count(c => c.Said.Bearer == Bearer.Relative));
        var each = Math.Max(1.0, clauses.Count);
        add("clause.other.sign.share", clauses.Count(c => c.Nearest is { } n && n.Negative != c.IsNegative) / each);
        add("clause.other.sign", clauses.Count(c => c.Nearest is { } n && n.Negative != c.IsNegative));
        add("clause.other.sureness", clauses.Count(c => c.Nearest is { } n && n.Hedged && !c.IsOpen));
        add("clause.surer.told", clauses.Count(c => c.Nearest is { Hedged: false } && c.IsOpen));
        add("clause.other.plan", clauses.Count(c => c.Nearest is { Statement: not null } n && (n.Planned || n.LiesAhead) && !c.Said.Planned));
        add("clause.planned.done", clauses.Count(c => c.Nearest is { Statement: not null, Planned: false } && c.Said.Planned));
        add("clause.other.person", clauses.Count(c => c.Nearest is { } n && n.Bearer != c.Said.Bearer));
        add("clause.question", clauses.Count(c => c.Nearest is { } n && n.Text.Contains('?')));
    }

    /// <summary>What the record makes of the drugs and problems that the sentence names, and word by word what is denied.</summary>
    private static void AddSubjects(Claim claim, List<SaidWord> words, Action<string, double> add)
    {
        var folded = WordForms.Of(claim.Text).ToList();
        var past = PastWord().IsMatch(claim.Text) || Polarity.IsNegative(claim.Text);
        var drugs = claim.Evidence.Facts.Medications.Where(m => m.Topic.IsMentionedIn(folded)).ToList();
        var problems = claim.Evidence.Facts.Conditions.Where(c => c.Head.IsMentionedIn(folded)).ToList();
        var allergies = claim.Evidence.Facts.Allergies.Where(a => a.Topic.IsMentionedIn(folded)).ToList();
        add("drug.past.as.current", past ? 0 : drugs.Count(d => d.Standing == Standing.Past && !drugs.Exists(o => o.Standing == Standing.Current)));
        add("drug.never", drugs.Count(d => d.Standing == Standing.NotStarted));
        add("drug.current.as.past", StopWord().IsMatch(claim.Text) ? drugs.Count(d => d.Standing == Standing.Current) : 0);
        add("drug.current", drugs.Count(d => d.Standing == Standing.Current));
        add("drug.uncited", drugs.Count(d => !claim.Sources.Contains(d.Resource) && !claim.Cited.Any(u => u.Statement is { } s && d.Topic.IsMentionedIn(s))));
        add("problem.refuted", Polarity.IsNegative(claim.Text) ? 0 : problems.Count(p => p.Standing is Standing.Refuted or Standing.Error));
        add("problem.suspected", Evidence.Hedge().IsMatch(claim.Text) || Polarity.IsNegative(claim.Text) ? 0 : problems.Count(p => p.Standing == Standing.Unconfirmed));
        add("problem.past", past ? 0 : problems.Count(p => p.Standing == Standing.Past));
        add("problem.current.denied", Polarity.IsNegative(claim.Text) ? problems.Count(p => p.Standing == Standing.Current) : 0);
        add("allergy.current", allergies.Count(a => a.Standing == Standing.Current));
        add("allergy.refuted", Polarity.IsNegative(claim.Text) ? 0 : allergies.Count(a => a.Standing is Standing.Refuted or Standing.Error or Standing.Past));
        var (agree, against, apart) = (0, 0, 0);
        foreach (var said in Grounding.Of(claim))
            foreach (var word in said.Words)
            {
                if (word.Own.Count == 0) apart++;
                else if (word.Own.Exists(t => (t.IsDenied || t.Mention.Ended) == (word.Mention.Denied || word.Mention.Ended))) agree++;
                else against++;
            }
        add("word.agree", agree + against == 0 ? 0.5 : agree / (double)(agree + against));
        add("word.against", against);
        add("word.of.other", apart);
        var kin = claim.Evidence.Relatives(claim.Text);
        var toldKin = claim.Cited.SelectMany(u => claim.Evidence.Relatives(u.Statement?.Text ?? u.Text)).ToHashSet(StringComparer.Ordinal);
        add("kin.untold", kin.Count(k => !toldKin.Contains(k)));
        add("kin.told.only", kin.Count == 0 ? Math.Min(2, toldKin.Count) : 0);
        add("past", past ? 1 : 0);
        add("stop", StopWord().IsMatch(claim.Text) ? 1 : 0);
    }

    [GeneratedRegex(@"\b(?:the|of|and|not|no|with|for|since|because|he|she|his|her|after|due|to|by|were|been|from|on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:alleen|slechts|enkel|uitsluitend|behalve|tenzij|mits|indien|zolang|totdat|zo nodig|tijdelijk|voorlopig|only|except|unless|until|if|temporar\w*|as needed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:werd|werden|kreeg|kregen|was|waren|had|hadden|is (?:\w+ ){0,8}ge\w+|zijn (?:\w+ ){0,8}ge\w+|heeft (?:\w+ ){0,8}(?:ge|be|ver|ont)\w+|inmiddels|verricht|uitgevoerd|ondergaan|gehad|gedaan|gemaakt|geweest|doorlopen|received|underwent|has been|have been|were)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:over \d+ (?:dagen|weken|wk|maanden|mnd|jaar)|over (?:een|twee|drie|zes) (?:dag|week|weken|maand|maanden|jaar)|volgt|volgen|zal|zullen|gaat|moet|moeten|wordt|worden|nog te|te zijner tijd|t\.?z\.?t\.?|komende?|eerstvolgende|aanstaande|later|heroverwegen|herhalen|controle|consider\w*|next|to be|in due course|pending)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:vastgesteld\w*|bewezen|bevestigd\w*|zeker|aangetoond\w*|bewijst|definitief|confirmed|proven|established|diagnosed|definite\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sure();

    [GeneratedRegex(@"\b(?:was|waren|werd|werden|had|hadden|kreeg|gaf|eerder\w*|destijds|toen|vroeger\w*|voorheen|ooit|gehad|geweest|gekregen|gebruikte|slikte|doorgemaakt\w*|voorgeschiedenis|gestopt|gestaakt|stopgezet|previous\w*|former\w*|were|stopped|history)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PastWord();

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopte|staakte|stopgezet|be[eë]indigd|afgebouwd|stopped|discontinued|niet meer|no longer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StopWord();
}
