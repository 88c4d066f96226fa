using System.Reflection;
using Waarborg.Care.Checking;

namespace Waarborg.Care.Judging;

/// <summary>
/// Decides whether a sentence stands. What no wording can mend rejects by itself; everything else the checks object to is evidence that is weighed, with how well the sources tell the sentence, by weights that
/// were learned from annotated sentences (<c>Weights/README.md</c>). Deterministic; thread safe.
/// </summary>
internal static class ClaimJudge
{
    /// <summary>How much surer the weights have to be where no check objects to anything.</summary>
    internal const double Silent = 0.6;

    private static readonly Lazy<BoostedTrees> Weights = new(Embedded);

    /// <summary>The objections that hold; none when the sentence is supported.</summary>
    /// <param name="claim">The sentence with its sources.</param>
    /// <param name="found">What the checks object to.</param>
    internal static List<Objection> Judge(Claim claim, List<Objection> found)
    {
        if (found.Exists(o => o.IsHard)) return found;
        var features = ClaimFeatures.Of(claim, found);
        double[] values = [.. features.Select(f => f.Value)];
        if (Weights.Value.Score(values) <= (found.Count == 0 ? Silent : 0)) return [];
        return found.Count > 0 ? found : [.. ClaimReasons.For(claim, features, Weights.Value.Shares(values))];
    }

    private static BoostedTrees Embedded()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("claims.txt")!);
        return BoostedTrees.Read(reader);
    }
}
