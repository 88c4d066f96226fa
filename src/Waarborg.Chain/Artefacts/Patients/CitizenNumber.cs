namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A patient's citizen service number (BSN), kept apart from the record: to identify a patient in care, and for nothing else. Encrypted under the person's key.</summary>
public sealed class CitizenNumber
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Keyed hash by which it is found again. Unique.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The number, encrypted.</summary>
    public required byte[] Payload { get; init; }
}
