namespace Waarborg.Deidentification.Tagging;

/// <summary>What the tagger says of one token. Sixteen states, so that the scores of a token fill one vector.</summary>
internal enum TagState : byte
{
    /// <summary>Nothing personal.</summary>
    Outside,

    /// <summary>Personal, of a kind that the patterns find: an e-mail address, a bank account. Not reported by the tagger.</summary>
    Patterned,

    /// <summary>Part of a name.</summary>
    Person,

    /// <summary>Part of an address or a postcode.</summary>
    Address,

    /// <summary>Part of a place.</summary>
    Location,

    /// <summary>Part of the name of an organisation.</summary>
    Organisation,

    /// <summary>Part of a date.</summary>
    Date,

    /// <summary>Part of an age.</summary>
    Age,

    /// <summary>Part of a customer, patient or professional's number.</summary>
    Number,

    /// <summary>Part of the number of an identity document.</summary>
    IdDocument,

    /// <summary>Part of a licence plate.</summary>
    LicensePlate,

    /// <summary>Part of a secret.</summary>
    Secret,

    /// <summary>Part of a user name or a personal page.</summary>
    Username,

    /// <summary>Part of a demographic.</summary>
    Demographic,

    /// <summary>Part of a job.</summary>
    Profession,

    /// <summary>Part of a telephone number.</summary>
    Phone,
}
