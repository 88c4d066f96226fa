namespace Waarborg.Deidentification;

/// <summary>What takes the place of a finding.</summary>
public enum DeidentificationOperator
{
    /// <summary>A block of fixed length, which tells neither the kind nor the length of what stood there.</summary>
    Redact,

    /// <summary>The label: <c>[PERSON]</c>.</summary>
    Label,

    /// <summary>The label and a keyed code that is the same for the same value: <c>[PERSON_5f0c91d2a7b3]</c>.</summary>
    Pseudonym,
}
