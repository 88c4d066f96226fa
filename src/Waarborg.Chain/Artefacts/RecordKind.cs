namespace Waarborg.Chain.Artefacts;

/// <summary>Kinds of collected record.</summary>
public enum RecordKind
{
    /// <summary>A conversation between a customer and the service desk.</summary>
    Conversation,

    /// <summary>What the organisation knows of a person: name, address, contact.</summary>
    Profile,

    /// <summary>A patient's record: a FHIR bundle without citizen service numbers.</summary>
    PatientRecord = 10,
}
