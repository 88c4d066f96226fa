namespace Waarborg.Deidentification;

/// <summary>What takes the place of a finding. The last four keep more of the text's use and therefore more of its risk.</summary>
public enum DeidentificationOperator
{
    /// <summary>A block of fixed length, which tells neither the kind nor the length of what stood there.</summary>
    Redact,

    /// <summary>The label: <c>[PERSON]</c>.</summary>
    Label,

    /// <summary>The label and a keyed code that is the same for the same value or person: <c>[PERSON_bcdfghjklmnpqrstvwxz]</c>.</summary>
    Pseudonym,

    /// <summary>
    /// A made-up value of the same kind, sex, language and format. Numbers fail their check digit or lie in a range that is never issued.
    /// Distinct within a document; what has no surrogate becomes its label.
    /// </summary>
    Surrogate,

    /// <summary>
    /// A date moved by a number of days that is fixed for a person and secret, so that intervals stay. Birth dates, unreadable dates, dates of nobody
    /// and everything that is no date become their label.
    /// </summary>
    ShiftDate,

    /// <summary>An age becomes a band of ten years, a postcode its four digits, a date its month; anything else its label.</summary>
    Generalise,

    /// <summary>The finding stays as it is. Only for a label of which somebody has decided so.</summary>
    Keep,
}
