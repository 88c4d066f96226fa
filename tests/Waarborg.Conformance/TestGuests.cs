using Waarborg.Chain.Apply.Guests;

namespace Waarborg.Conformance;

/// <summary>The configured language models of a test.</summary>
public sealed class TestGuests : IGuestModels
{
    /// <summary>The model of every activity; null when none is configured.</summary>
    public GuestModel? Model { get; set; }

    public GuestModel? Find(string activityId) => Model;
}
