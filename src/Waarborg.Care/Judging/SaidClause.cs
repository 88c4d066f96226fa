using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Language;

namespace Waarborg.Care.Judging;

/// <summary>
/// A clause of a sentence under check beside everything that is cited: how well what agrees with it in one respect (denied, sure, planned, of whom, day, figure) covers its words, against what does not.
/// A margin is how much better the agreeing side covers it, from -1 to 1; 0 where only the agreeing side speaks of it at all or neither does.
/// </summary>
internal sealed partial class SaidClause
{
    /// <summary>Below this a clause of a source does not speak of the same thing.</summary>
    private const double Least = 0.25;

    private readonly List<(EvidenceUnit Unit, double Covers)> _near = [];

    private readonly bool _negative;

    internal SaidClause(Assertion said, Claim claim, IReadOnlyList<ToldStatement> told)
    {
        Said = said;
        Words = SaidWord.Of(said.Text);
        _negative = Polarity.IsNegative(said.Text);
        var all = Words.Sum(w => w.Weight);
        if (all == 0) return;
        foreach (var statement in told)
        {
            var whole = Words.Sum(w => w.Weight * w.Support(statement.Words, statement.Concepts)) / all;
            Best = Math.Max(Best, whole);
            foreach (var unit in statement.Units)
            {
                // What stands in another clause of the same statement counts for half.
                var own = statement.Units.Count == 1 ? whole : (Words.Sum(w => w.Weight * (w.Stands(unit.All) ? 1 : w.Support(statement.Words, statement.Concepts) * 0.5)) / all);
                if (own >= Least) _near.Add((unit, own));
            }
        }
        var bare = Words.FindAll(w => (w.Kind & WordKind.Person) == 0 && Kin.In(w.Text).Count == 0 && claim.Evidence.Relatives(w.Text).Count == 0);
        var weight = bare.Sum(w => w.Weight);
        if (weight > 0)
        {
            var covers = told.SelectMany(t => t.Units.Select(u => (u.Bearer, Covers: bare.Sum(w => w.Weight * (w.Stands(u.All) ? 1 : w.Support(t.Words, t.Concepts) * 0.5)) / weight))).Where(u => u.Covers >= Least).ToLookup(u => u.Bearer == said.Bearer, u => u.Covers);
            PersonBare = covers[false].Any() ? covers[true].DefaultIfEmpty(0).Max() - covers[false].Max() : 0;
        }
        Relatives = claim.Evidence.Relatives(said.Text);
        Dates = ClaimDate.In(said.Text);
        Figures = [.. Quantity.In(said.Text).Concat(Quantity.Numerals(said.Text)).Select(q => q.Value).Distinct()];
    }

    internal Assertion Said { get; }

    internal List<SaidWord> Words { get; }

    /// <summary>How well one statement of the sources covers its words.</summary>
    internal double Best { get; }

    internal HashSet<string> Relatives { get; } = [];

    internal List<ClaimDate> Dates { get; } = [];

    internal List<decimal> Figures { get; } = [];

    internal bool IsNegative => _negative;

    internal bool IsOpen => Evidence.Hedge().IsMatch(Said.Text) || Said.Text.Contains('?');

    internal EvidenceUnit? Nearest => _near.Count == 0 ? null : _near.MaxBy(n => n.Covers).Unit;

    internal double Denial => Margin(u => u.Negative == _negative);

    internal double Sureness => Margin(u => (u.Hedged || u.Text.Contains('?')) == IsOpen);

    internal double Plan => Margin(u => (u.Statement is not null && (u.Planned || u.LiesAhead)) == Said.Planned);

    internal double Person => Margin(u => u.Bearer == Said.Bearer);

    /// <summary>The same by the words that name nobody: who it is said of may stand anywhere.</summary>
    internal double PersonBare { get; }

    internal double Day => Dates.Count == 0 ? 0 : Margin(u => Dates.TrueForAll(d => Days(u).Any(t => Agrees(d, t))));

    internal double Figure => Figures.Count == 0 ? 0 : Margin(u => Figures.TrueForAll(f => Quantity.Stated(u.Statement?.Text ?? u.Text).Any(q => q.Value == f)));

    /// <summary>The same within one clause of the source.</summary>
    internal double FigureNear => Figures.Count == 0 ? 0 : Margin(u => Figures.Exists(f => Quantity.Stated(u.Text).Any(q => q.Value == f)));

    /// <summary>Whether the newest source that speaks of it agrees on denial: 1 yes, -1 no, 0 none.</summary>
    internal int Newest
    {
        get
        {
            var close = _near.Where(n => n.Unit.Date is not null && n.Covers >= Best * 0.7).ToList();
            if (close.Count == 0) return 0;
            var newest = close.Max(n => n.Unit.Date!.Value.First);
            return close.Exists(n => n.Unit.Date!.Value.First == newest && n.Unit.Negative == _negative) ? 1 : -1;
        }
    }

    /// <summary>Opposite ends that it and the sources nearest to it take.</summary>
    internal (int Against, int For) Ends
    {
        get
        {
            var close = _near.Where(n => n.Covers >= Best * 0.75).Select(n => n.Unit.Text).Distinct().Take(6).ToList();
            return close.Count == 0 ? (0, 0) : (close.Min(t => Opposites.Count(Said.Text, t)), close.Max(t => Opposites.Agreeing(Said.Text, t)));
        }
    }

    /// <summary>What it gives as the reason, and how well the statement that tells the rest tells that too; 1 where it gives none.</summary>
    internal double Reason(IReadOnlyList<ToldStatement> told)
    {
        if (Because().Match(Said.Text) is not { Success: true, Index: var at } || Words.Count < 2) return 1;
        var reason = SaidWord.Of(Said.Text[at..]);
        return reason.Count == 0 ? 1 : told.Select(t => reason.Average(w => w.Support(t.Words, t.Concepts))).DefaultIfEmpty(0).Max();
    }

    private double Margin(Func<EvidenceUnit, bool> agrees)
    {
        double one = 0, other = 0;
        foreach (var (unit, covers) in _near)
            if (agrees(unit)) one = Math.Max(one, covers);
            else other = Math.Max(other, covers);
        return other == 0 ? 0 : one - other;
    }

    private static IEnumerable<ClaimDate> Days(EvidenceUnit unit) => DateCheck.Told(unit.Statement?.Text ?? unit.Text, unit.Date).Concat(unit.Date is { } written ? [ClaimDate.From(written)] : []);

    private static bool Agrees(ClaimDate said, ClaimDate told) => said.Agrees(told) || (told.Day == 0 && told.Month == said.Month && (said.Year == 0 || said.Year == told.Year));

    [GeneratedRegex(@"\b(?:wegens|vanwege|omdat|doordat|door|want|i\.?v\.?m\.?|in verband met|na|om|because|due to|owing to|after|since|for)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Because();
}
