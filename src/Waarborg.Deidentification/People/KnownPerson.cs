namespace Waarborg.Deidentification;

/// <summary>
/// What the organisation already knows of a person, to be recognised in text. Holds personal data; <see cref="ToString"/> shows none.
/// </summary>
/// <param name="Key">The key by which documents refer to the person. Not searched for unless it is among <paramref name="Ids"/>.</param>
/// <param name="Name">Full name: given names, particles and surname ("Anneke de Vries").</param>
/// <param name="Emails">E-mail addresses.</param>
/// <param name="Phones">Telephone numbers in any notation.</param>
/// <param name="Address">Street and house number ("Thorbeckestraat 191B").</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="City">Town.</param>
/// <param name="DateOfBirth">Date of birth.</param>
/// <param name="Ids">Numbers that are this person's alone: customer number, IBAN, BSN, contract, patient number.</param>
public sealed record KnownPerson(
    string Key,
    string? Name,
    IReadOnlyList<string> Emails,
    IReadOnlyList<string> Phones,
    string? Address,
    string? Postcode,
    string? City,
    DateOnly? DateOfBirth,
    IReadOnlyList<string> Ids)
{
    /// <summary>The name of the type alone, since every member is personal data.</summary>
    public override string ToString() => nameof(KnownPerson);
}
