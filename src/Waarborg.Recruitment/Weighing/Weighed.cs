using Waarborg.Recruitment.Finding;

namespace Waarborg.Recruitment.Weighing;

/// <summary>What a criterion comes to when everything is weighed.</summary>
/// <param name="Probabilities">Of not met, unclear and met; they add up to 1.</param>
/// <param name="Statements">For every statement of the file, whether it is evidence.</param>
internal sealed record Weighed(double[] Probabilities, Telling[] Statements)
{
    /// <summary>The likeliest verdict; of two that are alike the more careful one.</summary>
    internal Verdict Likeliest => LikeliestOf(Probabilities);

    /// <summary>The likeliest of not met, unclear and met; of two that are alike the more careful one.</summary>
    internal static Verdict LikeliestOf(double[] probabilities) => (Verdict)Array.IndexOf(probabilities, probabilities.Max());

    /// <summary>How probable a verdict is, 0 to 1.</summary>
    internal double Of(Verdict verdict) => Probabilities[(int)verdict];
}
