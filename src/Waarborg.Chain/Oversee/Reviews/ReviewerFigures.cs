using Waarborg.Recruitment.Fairness;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>What the work of one reviewer shows. Meant to see whether judging is real, not to rate people.</summary>
/// <param name="ReviewerId">Pseudonym.</param>
/// <param name="Judged">How many applications.</param>
/// <param name="Follow">How often this reviewer ended where the proposal did.</param>
/// <param name="Switched">On how many criteria this reviewer left the own view for that of the proposal.</param>
/// <param name="ControlsSeen">Control cases judged.</param>
/// <param name="ControlsCaught">Of those, how many wrong proposals were noticed.</param>
/// <param name="MedianSeconds">The middle of the times taken; a signal only.</param>
public sealed record ReviewerFigures(string ReviewerId, int Judged, FollowRate Follow, int Switched, int ControlsSeen, int ControlsCaught, int MedianSeconds);
