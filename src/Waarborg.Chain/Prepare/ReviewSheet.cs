using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Prepare;

/// <summary>A de-identified conversation in front of its reader. What was missed still stands in it: in memory only.</summary>
/// <param name="Progress">Of the whole sample.</param>
/// <param name="Number">The conversation, counted from 1.</param>
/// <param name="Turns">What was said.</param>
/// <param name="Marks">What was seen before; null when it was not read.</param>
public sealed record ReviewSheet(ReviewProgress Progress, int Number, IReadOnlyList<Turn> Turns, IReadOnlyList<ReviewMark>? Marks)
{
    /// <summary>Never shows the text.</summary>
    public override string ToString() => $"conversation {Number} of {Progress.Total}";

    /// <summary>Whether marks lie within the text, outside what was masked, and do not overlap.</summary>
    public bool Fits(IReadOnlyList<ReviewMark> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var ordered = marks.OrderBy(m => m.Turn).ThenBy(m => m.Start).ToList();
        return ordered.All(Lies) && ordered.Zip(ordered.Skip(1)).All(pair => pair.First.Turn < pair.Second.Turn || pair.First.End <= pair.Second.Start);
    }

    /// <summary>Words next to each other are one piece: "Jan de Vries" is one name, not three.</summary>
    /// <param name="words">Words that were marked, each with its turn.</param>
    public IReadOnlyList<(int Turn, int Start, int End)> Join(IEnumerable<(int Turn, int Start, int End)> words)
    {
        var joined = new List<(int Turn, int Start, int End)>();
        foreach (var word in words.Distinct().OrderBy(w => w.Turn).ThenBy(w => w.Start))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Turn == word.Turn && Touches(last.Turn, last.End, word.Start)) joined[^1] = last with { End = word.End };
            else joined.Add(word);
        }
        return joined;
    }

    private bool Touches(int turn, int end, int start) => turn < Turns.Count && end <= start && start <= Turns[turn].Text.Length
        && start - end <= 2 && !Turns[turn].Text.AsSpan(end, start - end).ContainsAny('\n', '[', ']');

    private bool Lies(ReviewMark mark) => mark.Turn >= 0 && mark.Turn < Turns.Count && mark.Start >= 0 && mark.Start < mark.End
        && mark.End <= Turns[mark.Turn].Text.Length
        && Deidentification.MaskedPiece.In(Turns[mark.Turn].Text).All(piece => piece.End <= mark.Start || piece.Start >= mark.End);
}
