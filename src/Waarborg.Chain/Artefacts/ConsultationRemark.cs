namespace Waarborg.Chain.Artefacts;

/// <summary>A remark of those who were asked, with the answer and what was changed because of it.</summary>
public sealed class ConsultationRemark
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The consultation.</summary>
    public Guid ConsultationId { get; init; }

    /// <summary>What was remarked.</summary>
    public required string Remark { get; init; }

    /// <summary>The answer; null while it waits.</summary>
    public string? Answer { get; set; }

    /// <summary>What was changed because of it, or why nothing was; null while it waits.</summary>
    public string? Consequence { get; set; }
}
