namespace Waarborg.Chain.Apply.Guests;

/// <summary>The protective default: no model of anybody else.</summary>
internal sealed class NoGuestModels : IGuestModels
{
    public GuestModel? Find(string activityId) => null;
}
