namespace Waarborg.Chain.Oversee;

/// <summary>Somebody outside the organisation who had what leaked, or could open it.</summary>
/// <param name="Party">The third party.</param>
/// <param name="AccountId">Pseudonym of the account.</param>
/// <param name="Took">Whether this account took weights out of the house.</param>
public sealed record BreachRecipient(string Party, string AccountId, bool Took);
