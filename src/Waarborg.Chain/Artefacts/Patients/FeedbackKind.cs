namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>What can be wrong with a summary.</summary>
public enum FeedbackKind
{
    /// <summary>A sentence that the record does not support.</summary>
    Wrong,

    /// <summary>Something that should have been mentioned.</summary>
    Missing,

    /// <summary>True, and yet it gives a wrong picture.</summary>
    Misleading,
}
