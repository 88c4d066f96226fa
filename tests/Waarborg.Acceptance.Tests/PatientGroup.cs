namespace Waarborg.Acceptance.Tests;

/// <summary>Tests that look at the same hospital, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PatientGroup : ICollectionFixture<PatientJourney>
{
    /// <summary>Name of the group.</summary>
    public const string Name = "patients";
}
