namespace Waarborg.Law;

/// <summary>How many people an activity is about, as a manifest states it. All numbers are 0 or more.</summary>
/// <param name="Total">How many people.</param>
/// <param name="Reached">How many of them a notice reached.</param>
/// <param name="ReachedOn">Day on which it had reached them; null when it is not stated.</param>
/// <param name="ConsentGiven">How many gave consent that stands.</param>
/// <param name="ConsentProven">Of how many of those the consent can be shown.</param>
/// <param name="ConsentWithdrawn">How many withdrew consent.</param>
public sealed record StatedPeople(int Total, int Reached, DateOnly? ReachedOn, int ConsentGiven, int ConsentProven, int ConsentWithdrawn);
