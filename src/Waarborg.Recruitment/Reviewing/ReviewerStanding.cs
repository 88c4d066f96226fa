namespace Waarborg.Recruitment.Reviewing;

/// <summary>Who reviews, as far as the rules need it.</summary>
/// <param name="Id">The account.</param>
/// <param name="TrainedUntil">Until when the training record holds; null when there is none.</param>
/// <param name="DecidedToday">How many decisions this reviewer made today.</param>
public sealed record ReviewerStanding(string Id, DateTimeOffset? TrainedUntil, int DecidedToday);
