using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Reviewing;

/// <summary>Why a step of a review cannot be taken yet.</summary>
/// <param name="Requirement">The number of the review desk's requirement, 1 to 16.</param>
/// <param name="Text">What is missing and what to do.</param>
public sealed record ReviewObstacle(int Requirement, BilingualText Text);
