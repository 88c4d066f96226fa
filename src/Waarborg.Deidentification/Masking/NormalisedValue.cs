using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Masking;

/// <summary>The form in which two spellings of one value are equal, from which a pseudonym is made.</summary>
internal static class NormalisedValue
{
    /// <summary>
    /// A known person's names all become that person; a phone its national number; a date its ISO form; an e-mail address its plain form; the
    /// rest their letters and digits without case and diacritics.
    /// </summary>
    public static string Of(string value, EntityLabel label, KnownPeople? known, string? personKey)
    {
        switch (label)
        {
            case EntityLabel.Person when known?.SubjectOf(value, personKey) is { } subject:
                return "\u0001" + subject;
            case EntityLabel.Phone:
                return PhoneNumbers.Normalise(value);
            case EntityLabel.Email:
                return EmailAddresses.Normalise(value);
            case EntityLabel.Date when DateReader.ReadWhole(value) is { } date:
                return date;
            case EntityLabel.Secret:
                return value; // case and signs are part of a secret
            default:
                var plain = Folding.LettersAndDigits(value);
                return plain.Length > 0 ? plain : value;
        }
    }
}
