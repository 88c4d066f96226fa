using Waarborg.Recruitment.Finding;

namespace Waarborg.Recruitment.Weighing;

/// <summary>How probable it is that a statement is evidence on a criterion, and of what.</summary>
/// <param name="Against">That it shows the criterion not to be met, 0 to 1.</param>
/// <param name="Open">That it leaves it open.</param>
/// <param name="For">That it shows it to be met.</param>
internal readonly record struct Telling(double Against, double Open, double For)
{
    /// <summary>That it is evidence at all.</summary>
    internal double Any => Against + Open + For;

    /// <summary>What it is most likely evidence of; of two that are alike the more careful one.</summary>
    internal Verdict Likeliest => Weighed.LikeliestOf([Against, Open, For]);

    /// <summary>From the probabilities of being none, against, open and for.</summary>
    internal static Telling Of(double[] probabilities) => new(probabilities[1], probabilities[2], probabilities[3]);
}
