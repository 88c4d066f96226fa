namespace Waarborg.Chain.Artefacts;

/// <summary>What the organisation knows of a person, in clear. Personal data: lives in memory only.</summary>
/// <param name="ExternalId">The organisation's id, for example a customer number.</param>
/// <param name="Name">Full name, or null.</param>
/// <param name="Email">E-mail address, or null.</param>
/// <param name="Phone">Telephone number in any notation, or null.</param>
/// <param name="Address">Street, number and addition, or null.</param>
/// <param name="Postcode">Postcode, or null.</param>
/// <param name="City">Town, or null.</param>
/// <param name="DateOfBirth">Date of birth, or null.</param>
public sealed record Profile(
    string ExternalId, string? Name, string? Email, string? Phone, string? Address, string? Postcode, string? City, DateOnly? DateOfBirth)
{
    /// <summary>Never shows a value.</summary>
    public override string ToString() => "profile";
}
