using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>What a judgement came to.</summary>
/// <param name="Outcome">What the reviewer came to.</param>
/// <param name="DecisionId">The decision; null when a second reviewer has to judge first, and for a control case.</param>
/// <param name="ControlCaught">For a control case whether the wrong proposal was noticed; otherwise null.</param>
public sealed record ReviewResult(ReviewOutcome Outcome, Guid? DecisionId, bool? ControlCaught);
