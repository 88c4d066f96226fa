namespace Waarborg.Law;

/// <summary>What one rule found, ready to show: which norm, why it matters, what to do. Holds counts, never names.</summary>
/// <param name="Rule">Id of the rule, such as <c>C1-1</c>.</param>
/// <param name="Stage">The stage where it was found.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Status">Broken, unknown or met.</param>
/// <param name="Articles">The norm, as canonical ids such as <c>GDPR 13(3)</c>; <see cref="ArticleText"/> renders them.</param>
/// <param name="Title">The rule in one line.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="AsOf">The day on which the law was looked up.</param>
/// <param name="Verified">How well the text of the norm was checked.</param>
/// <param name="RemedyAction">
/// Machine id of the remedy: <c>notice</c>, <c>compatibility</c>, <c>lia</c>, <c>dpia</c>, <c>erasure-plan</c>, <c>processor-agreement</c>, <c>measure</c>, <c>manifest</c>,
/// <c>consent</c> or <c>none</c>; null when the rule is met.
/// </param>
/// <param name="Detail">The figures behind the finding, or the reason why it is met; null when there is nothing to add.</param>
public sealed record Finding(
    string Rule, Stage Stage, Severity Severity, FindingStatus Status, IReadOnlyList<string> Articles, LocalizedText Title, LocalizedText Why,
    LocalizedText Remedy, DateOnly AsOf, SourceVerification Verified, string? RemedyAction, LocalizedText? Detail)
{
    /// <summary>
    /// True when the fact is missing only because an earlier stage has to run first ("nog niet"). Shuts the gate of its own stage all the same; does
    /// not count in the verdict on the activity as a whole. Only ever true of an <see cref="FindingStatus.Unknown"/> finding. Default false.
    /// </summary>
    public bool NotYet { get; init; }

    /// <summary>Whether there is still something to do about this finding now.</summary>
    public bool IsOpen => Status != FindingStatus.Met && !NotYet;
}
