namespace Waarborg.Deidentification.Linking;

/// <summary>How a mention writes a name.</summary>
internal enum NameForm
{
    /// <summary>One word that may be a given name or a surname.</summary>
    Word,

    /// <summary>Given name and surname.</summary>
    Full,

    /// <summary>Initials and surname.</summary>
    Initials,

    /// <summary>A surname, as a title or a particle before it tells.</summary>
    Surname,

    /// <summary>A family: "fam. Bosch", which is nobody in particular.</summary>
    Family,

    /// <summary>Initials alone.</summary>
    InitialsOnly,
}
