namespace Waarborg.Care.Checking;

/// <summary>Whom something is said of.</summary>
internal enum Bearer
{
    /// <summary>The patient.</summary>
    Patient,

    /// <summary>Somebody of the family.</summary>
    Relative,
}
