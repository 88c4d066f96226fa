namespace Waarborg.Acceptance.Tests;

/// <summary>Tests that look at the same journey, one after the other: they share its window.</summary>
[CollectionDefinition(Name)]
public sealed class JourneyGroup : ICollectionFixture<CustomerServiceJourney>
{
    /// <summary>Name of the group.</summary>
    public const string Name = "journey";
}
