namespace Waarborg.Deidentification;

/// <summary>
/// What a stretch of text gives away. The meaning of each label is that of the annotation guide; the wire form is
/// <see cref="EntityLabels.ToWire"/>.
/// </summary>
public enum EntityLabel
{
    /// <summary>A name of a person: given name, surname, initials, nickname; without titles.</summary>
    Person,

    /// <summary>A street with house number and addition, a street alone, or a house number given apart from its street.</summary>
    Address,

    /// <summary>A postcode in any spelling.</summary>
    Postcode,

    /// <summary>A town, neighbourhood, region or country of a person.</summary>
    Location,

    /// <summary>An employer, school, care provider, club or company that a person deals with.</summary>
    Organisation,

    /// <summary>A day and month, with or without a year; a birth year.</summary>
    Date,

    /// <summary>An age, with its unit.</summary>
    Age,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address, also spelled out.</summary>
    Email,

    /// <summary>A personal page or profile.</summary>
    Url,

    /// <summary>A login name or handle.</summary>
    Username,

    /// <summary>An IPv4 or IPv6 address.</summary>
    IpAddress,

    /// <summary>A hardware address.</summary>
    MacAddress,

    /// <summary>An international bank account number.</summary>
    Iban,

    /// <summary>A payment card number.</summary>
    CreditCard,

    /// <summary>A Dutch citizen service number (burgerservicenummer).</summary>
    Bsn,

    /// <summary>The number of a passport, identity card, driving licence or residence permit, or a V-number.</summary>
    IdDocument,

    /// <summary>A vehicle registration.</summary>
    LicensePlate,

    /// <summary>A customer, order, contract, ticket, policy, member or meter number.</summary>
    CustomerId,

    /// <summary>A patient, client or record number in care.</summary>
    PatientId,

    /// <summary>A registration number of a professional: BIG or AGB.</summary>
    ProfessionalId,

    /// <summary>A password, PIN, access code or key.</summary>
    Secret,

    /// <summary>Nationality, origin, religion, orientation, union, party or marital status.</summary>
    Demographic,

    /// <summary>A job of the person.</summary>
    Profession,
}
