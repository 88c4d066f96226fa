namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>On what ground a record was opened, or that it was not.</summary>
public enum AccessBasis
{
    /// <summary>It was refused: there was no ground.</summary>
    Refused,

    /// <summary>A recorded treatment relation.</summary>
    TreatmentRelation,

    /// <summary>An emergency, with a reason that the DPO reviews.</summary>
    Emergency,

    /// <summary>The patient's own right to look.</summary>
    Patient,
}
