using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Language;

namespace Waarborg.Care.Judging;

/// <summary>
/// Whether a word of a sentence stands in another's place: the statement that tells all the rest does not tell it, and the one that tells it tells less of the rest ("clindamycine gaf galbulten" where penicillin did).
/// A margin is the rest as told by statements with the word, less the rest as told by those without it, from -1 to 1.
/// </summary>
internal sealed partial class Replaced
{
    /// <summary>What stands in the sentence before or after belongs to a statement too, though less surely.</summary>
    private const double Beside = 0.75;

    private readonly List<SaidWord> _words;
    private readonly List<ToldStatement> _told;
    private readonly double[,] _support;
    private readonly double[] _sums;
    private readonly double _all;

    internal Replaced(List<SaidWord> words, List<ToldStatement> told)
    {
        (_words, _told) = (words, told);
        _support = new double[words.Count, told.Count];
        _sums = new double[told.Count];
        for (var t = 0; t < told.Count; t++)
        {
            var around = told[t].Units[0].Statement is { Note: { } note } ? ContentWords.Of($"{note.Author} {note.Kind}").ToList() : [];
            for (var w = 0; w < words.Count; w++)
            {
                // Who wrote a note is named in its heading.
                _support[w, t] = (words[w].Kind & WordKind.Person) != 0 && words[w].Stands(around) ? 1 : words[w].Support(told[t].Words, told[t].Concepts);
                _sums[t] += words[w].Weight * _support[w, t];
            }
        }
        _all = words.Sum(w => w.Weight);
    }

    /// <summary>The least margin of the words of a kind; 0 when there are none.</summary>
    internal double Least(Func<SaidWord, bool> of) => _words.Select((w, i) => (w, i)).Where(p => of(p.w)).Select(p => Margin(i: p.i)).DefaultIfEmpty(0).Min();

    /// <summary>The same for figures and days: the words of the sentence as told by statements that give the figure.</summary>
    internal double Least(IEnumerable<Func<ToldStatement, bool>> given)
    {
        var least = 0.0;
        foreach (var gives in given)
        {
            double with = 0, without = 0;
            for (var t = 0; t < _told.Count; t++)
            {
                var rest = _all == 0 ? 0 : _sums[t] / _all;
                if (gives(_told[t])) with = Math.Max(with, rest);
                else if (IsBeside(t, gives)) with = Math.Max(with, Beside * rest);
                else without = Math.Max(without, rest);
            }
            least = Math.Min(least, with - without);
        }
        return least;
    }

    /// <summary>What the sentence gives as a reason, as told beside what tells the rest: how well, less how well the best statement anywhere does; and whether the source gives a reason of its own there.</summary>
    internal (double Told, double Elsewhere, bool Other) Reason(string text)
    {
        if (Because().Match(text) is not { Success: true, Index: > 5 and var at }) return (1, 0, false);
        var (main, reason) = (SaidWord.Of(text[..at]), SaidWord.Of(text[at..]));
        if (main.Count == 0 || reason.Count == 0 || _told.Count == 0) return (1, 0, false);
        double Of(List<SaidWord> words, int t) => words.Sum(w => w.Weight * w.Support(_told[t].Words, _told[t].Concepts)) / words.Sum(w => w.Weight);
        var mains = _told.Select((_, t) => Of(main, t)).ToArray();
        var best = Array.IndexOf(mains, mains.Max());
        var near = Enumerable.Range(0, _told.Count).Where(t => mains[t] >= mains[best] - 0.1 || Neighbours(best, t)).ToList();
        var told = near.Max(t => Of(reason, t));
        var anywhere = Enumerable.Range(0, _told.Count).Max(t => Of(reason, t));
        return (told, anywhere - told, told < 0.5 && near.Exists(t => mains[t] >= mains[best] - 0.1 && Because().IsMatch(_told[t].Text)));
    }

    private double Margin(int i)
    {
        var weight = _all - _words[i].Weight;
        if (weight <= 0) return 0;
        double with = 0, without = 0;
        for (var t = 0; t < _told.Count; t++)
        {
            var rest = (_sums[t] - _words[i].Weight * _support[i, t]) / weight;
            if (_support[i, t] >= SaidWord.Told) with = Math.Max(with, rest);
            else if (IsBeside(t, o => _support[i, _told.IndexOf(o)] >= SaidWord.Told)) with = Math.Max(with, Beside * rest);
            else without = Math.Max(without, rest);
        }
        return with - without;
    }

    private bool IsBeside(int t, Func<ToldStatement, bool> gives) => (t > 0 && Neighbours(t, t - 1) && gives(_told[t - 1])) || (t + 1 < _told.Count && Neighbours(t, t + 1) && gives(_told[t + 1]));

    private bool Neighbours(int a, int b) => Math.Abs(a - b) == 1 && _told[a].Units[0].Statement is { } one && _told[b].Units[0].Statement is { } other && one.Note == other.Note;

    [GeneratedRegex(@"\b(?:wegens|vanwege|omdat|doordat|want|i\.?v\.?m\.?|in verband met|na|op|door|met het oog op|because|due to|owing to|after)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Because();
}
