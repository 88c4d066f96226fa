using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Recruitment.Fairness;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>How a review desk stands.</summary>
/// <param name="Stopped">Why and by whom the assistant was stopped; null when it runs.</param>
/// <param name="Evaluation">The newest evaluation; null when there was none, which stops the desk.</param>
/// <param name="Follow">How often everybody together ended where the proposal did.</param>
/// <param name="Reviewers">The same by reviewer, with what else their work shows.</param>
/// <param name="Trainings">The newest training of each reviewer.</param>
public sealed record DeskOverview(
    DeskNote? Stopped, DeskNote? Evaluation, FollowRate Follow, IReadOnlyList<ReviewerFigures> Reviewers, IReadOnlyList<ReviewerTraining> Trainings);
