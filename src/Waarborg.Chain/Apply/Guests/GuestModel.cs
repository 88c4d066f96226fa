using Microsoft.Extensions.AI;

namespace Waarborg.Chain.Apply.Guests;

/// <summary>A language model that the organisation configured for an activity.</summary>
/// <param name="Name">The model's name; part of every proposal that it had a hand in.</param>
/// <param name="Recipient">The party that runs it, exactly as the manifest names it; null only for a model on this machine.</param>
/// <param name="Client">How it is reached. Belongs to the provider.</param>
public sealed record GuestModel(string Name, string? Recipient, IChatClient Client);
