using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Language;

namespace Waarborg.Care.Judging;

/// <summary>Whether what stands together in a sentence stands together in its sources: words beside each other, a figure with its words, somebody with what he did.</summary>
internal static partial class Binding
{
    /// <summary>Neighbouring content words that the sources tell: the share of the pairs that one clause tells, and that one statement tells.</summary>
    internal static (double Clause, double Statement) Pairs(List<SaidWord> words, List<ToldStatement> told)
    {
        var (all, clause, statement) = (0, 0, 0);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (one, other) = (words[i], words[i + 1]);
            var ones = told.FindAll(t => Tells(t, one));
            var others = told.FindAll(t => Tells(t, other));
            if (ones.Count == 0 || others.Count == 0) continue;
            all++;
            var both = ones.FindAll(others.Contains);
            if (both.Count > 0) statement++;
            if (both.Exists(t => t.Units.Count == 1 || t.Units.Any(u => one.Stands(u.All) && other.Stands(u.All)) || !one.Stands(t.Words) || !other.Stands(t.Words))) clause++;
        }
        return all == 0 ? (1, 1) : ((double)clause / all, (double)statement / all);
    }

    /// <summary>The least that a figure of the sentence has of its neighbours in a clause of the sources that gives it; 1 without figures.</summary>
    internal static double Figures(string text, List<ToldStatement> told)
    {
        var least = 1.0;
        foreach (var clause in Notes.Clauses.Of(ClaimDate.Without(text)))
            foreach (Match match in Number().Matches(clause))
            {
                if (Quantity.Parse(match.Value) is not { } value) continue;
                var near = SaidWord.Of(clause[Math.Max(0, match.Index - 40)..Math.Min(clause.Length, match.Index + match.Length + 30)]);
                if (near.Count == 0) continue;
                least = Math.Min(least, told.SelectMany(t => t.Units.Where(u => Quantity.Stated(u.Text).Any(q => q.Value == value)).Select(u => near.Average(w => w.Stands(u.All) ? 1 : w.Support(t.Words, t.Concepts) * 0.7))).DefaultIfEmpty(0).Max());
            }
        return least;
    }

    /// <summary>People whom the sentence names and the statement that fits it best does not, nor its note's heading and author; and the other way round.</summary>
    internal static (int Added, int Left) People(List<SaidWord> words, ToldStatement? best, Evidence evidence)
    {
        if (best is null) return (0, 0);
        var note = best.Units[0].Statement?.Note;
        var around = ContentWords.Of($"{note?.Author} {note?.Kind}").ToList();
        var people = words.FindAll(w => (w.Kind & WordKind.Person) != 0);
        var toldPeople = best.Words.Where(w => (Lexicon.KindOf(w) & WordKind.Person) != 0).ToList();
        return (people.Count(p => !p.Stands(best.Words) && !p.Stands(around)), toldPeople.Count(t => !words.Exists(w => ContentWords.Same(w.Text, t))));
    }

    private static bool Tells(ToldStatement told, SaidWord word) => word.Support(told.Words, told.Concepts) >= SaidWord.Told;

    [GeneratedRegex(@"(?<![\p{L}\d])\d+(?:[.,]\d+)*")]
    private static partial Regex Number();
}
