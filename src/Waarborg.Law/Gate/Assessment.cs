namespace Waarborg.Law;

/// <summary>What all rules together say.</summary>
/// <param name="Stage">The stage, or null for the activity as a whole.</param>
/// <param name="Verdict">The answer that follows from the findings.</param>
/// <param name="Findings">One finding for each rule that applies, worst first.</param>
public sealed record Assessment(Stage? Stage, Verdict Verdict, IReadOnlyList<Finding> Findings);
