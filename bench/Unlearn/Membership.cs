using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// A membership attack with everything in hand: the attacker has base, shards and a person's masked questions, and takes the mean gain of those questions in the shard that
/// gained most. Area under the curve with the interval of Hanley and McNeil 1982.
/// </summary>
internal sealed record Membership(double Area, double Error)
{
    internal double Low => Math.Max(0, Area - (1.96 * Error));

    internal double High => Math.Min(1, Area + (1.96 * Error));

    /// <summary>The mean of several, taken as independent.</summary>
    internal static Membership Mean(IReadOnlyList<Membership> several) =>
        new(several.Average(m => m.Area), Math.Sqrt(several.Sum(m => m.Error * m.Error)) / several.Count);

    internal static Membership Measure(Trial trial, IReadOnlyList<IReadOnlyList<DialogueExample>> suspects, IReadOnlyList<IReadOnlyList<DialogueExample>> strangers, bool eightBits = false)
    {
        var (index, _) = FinderFile.ReadBase(trial.Base.Bytes);
        var labels = new AnswerLabels(index);
        double[] Score(IReadOnlyList<IReadOnlyList<DialogueExample>> people)
        {
            var known = people.Select(p => p.Where(e => labels.Passages(e) is not null).ToList()).Where(p => p.Count > 0).ToList();
            var gains = FinderAudit.Gains(trial.Base.Bytes, [.. trial.Shards.Select(s => (ReadOnlyMemory<byte>)s.Bytes)], known.SelectMany(p => p), eightBits, default);
            var at = 0;
            return [.. known.Select(p => gains[at..(at += p.Count)].Average())];
        }

        var (inside, outside) = (Score(suspects), Score(strangers));
        var area = inside.Average(a => outside.Average(b => a > b ? 1.0 : a == b ? 0.5 : 0));
        var (q1, q2) = (area / (2 - area), 2 * area * area / (1 + area));
        var error = Math.Sqrt(((area * (1 - area)) + ((inside.Length - 1) * (q1 - (area * area))) + ((outside.Length - 1) * (q2 - (area * area)))) / (inside.Length * outside.Length));
        return new Membership(area, error);
    }

    public override string ToString() => FormattableString.Invariant($"{Area:F2} ({Low:F2} to {High:F2})");
}
