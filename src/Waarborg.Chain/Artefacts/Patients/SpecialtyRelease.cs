namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>That the DPO released summaries for a specialty after its validation, or stopped them. The newest holds. Never changed. Holds no personal data.</summary>
public sealed class SpecialtyRelease
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The specialty.</summary>
    public required string Specialty { get; init; }

    /// <summary>Whether it was released; false when it was stopped.</summary>
    public bool Released { get; init; }

    /// <summary>The figures on which it was decided, as text.</summary>
    public required string Figures { get; init; }

    /// <summary>Pseudonym of who decided.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}
