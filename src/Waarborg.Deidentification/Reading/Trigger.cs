namespace Waarborg.Deidentification.Reading;

/// <summary>
/// Why a token may matter to a recogniser. Most tokens matter to none; a recogniser visits only those that bear a mark it asked for.
/// </summary>
[Flags]
internal enum Trigger : uint
{
    /// <summary>Matters to nobody.</summary>
    None = 0,

    /// <summary>A number.</summary>
    Number = 1,

    /// <summary>The first word of a line.</summary>
    Line = 1 << 2,

    /// <summary>A word just behind an opening bracket.</summary>
    Bracket = 1 << 3,

    /// <summary>A word that goes on without a blank for two signs or more, as an address on the net does.</summary>
    Joined = 1 << 4,

    /// <summary>May announce a BSN.</summary>
    Bsn = 1 << 5,

    /// <summary>"apenstaartje", "at".</summary>
    At = 1 << 6,

    /// <summary>May announce a telephone number.</summary>
    Phone = 1 << 7,

    /// <summary>A number in words.</summary>
    Spelled = 1 << 8,

    /// <summary>May announce a postcode.</summary>
    Postcode = 1 << 9,

    /// <summary>May announce an address or be a street.</summary>
    Address = 1 << 10,

    /// <summary>May announce a licence plate.</summary>
    Plate = 1 << 11,

    /// <summary>A month, a day in words, or what may announce a date.</summary>
    Date = 1 << 12,

    /// <summary>May end in "jarige".</summary>
    Age = 1 << 13,

    /// <summary>May announce a page.</summary>
    Url = 1 << 14,

    /// <summary>May announce a user name or a device.</summary>
    Username = 1 << 15,

    /// <summary>May announce a number.</summary>
    NumberCue = 1 << 16,

    /// <summary>May announce a secret.</summary>
    Secret = 1 << 17,

    /// <summary>May announce a place.</summary>
    Place = 1 << 18,

    /// <summary>May announce a name.</summary>
    Name = 1 << 19,

    /// <summary>A kind of organisation.</summary>
    Organisation = 1 << 20,

    /// <summary>Says something of a person's state, religion or orientation.</summary>
    Demographic = 1 << 21,

    /// <summary>A number that begins six digits or more, other numbers right behind it included: what stands between them is not looked at.</summary>
    SixDigits = 1 << 22,

    /// <summary>The same of nine digits or more.</summary>
    NineDigits = 1 << 23,

    /// <summary>The same of thirteen digits or more.</summary>
    ThirteenDigits = 1 << 24,

    /// <summary>A number with a full stop and another number right behind it.</summary>
    Dotted = 1 << 25,

    /// <summary>A country whose accounts have an IBAN.</summary>
    Iban = 1 << 26,

    /// <summary>Says that something is a machine.</summary>
    Machine = 1 << 27,

    /// <summary>The tagger is sure that it is nothing personal.</summary>
    Ordinary = 1 << 28,
}
