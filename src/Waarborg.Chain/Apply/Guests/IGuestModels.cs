namespace Waarborg.Chain.Apply.Guests;

/// <summary>Knows which language model is configured for which activity. Nothing configured means none, and everything works without. Thread safe.</summary>
public interface IGuestModels
{
    /// <summary>The model of an activity, or null.</summary>
    GuestModel? Find(string activityId);
}
