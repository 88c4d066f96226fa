namespace Waarborg.Acceptance.Tests;

/// <summary>Tests that look at the journey through case 2, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RecruitmentGroup : ICollectionFixture<RecruitmentJourney>
{
    /// <summary>Name of the group.</summary>
    public const string Name = "recruitment";
}
