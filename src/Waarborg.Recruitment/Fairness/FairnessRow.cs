namespace Waarborg.Recruitment.Fairness;

/// <summary>One group in a fairness report. Everything but the name is null when the group is too small to be shown.</summary>
/// <param name="Group">The group.</param>
/// <param name="Count">How many there were and were selected.</param>
/// <param name="Rate">Wilson's interval for the selection rate.</param>
/// <param name="ImpactRatio">The selection rate divided by the highest rate of the attribute's groups.</param>
/// <param name="RatioInterval">Its log interval; null when a rate is nil.</param>
/// <param name="Difference">Newcombe's interval for the difference with the highest rate.</param>
/// <param name="PValue">Fisher's exact test against the group with the highest rate; null for that group itself.</param>
/// <param name="Adjusted">The same after Holm, over all groups of the report.</param>
/// <param name="DetectableRatio">A ratio under this would probably have been noticed with these numbers (80% power, 5% level).</param>
public sealed record FairnessRow(
    string Group, GroupCount? Count, Interval? Rate, double? ImpactRatio, Interval? RatioInterval, Interval? Difference, double? PValue, double? Adjusted, double? DetectableRatio)
{
    /// <summary>True when the group is too small to be shown.</summary>
    public bool Suppressed => Count is null;

    /// <summary>True when the impact ratio is under four fifths: a signal, not a norm of Dutch law.</summary>
    public bool UnderFourFifths => ImpactRatio < 0.8;
}
