namespace Waarborg.Learning;

/// <summary>A statement that the shards chose, how likely they hold it and how far they agreed at the forks.</summary>
internal readonly record struct GroundedChoice(int Statement, double Probability, double Agreement);
