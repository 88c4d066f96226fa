namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>
/// What the assessor proposes about an application, criterion by criterion, with literal passages. It is not a decision: nothing happens to anybody until a human
/// decides, and there is no score and no order. Only the Apply stage makes one.
/// </summary>
public sealed class EvidenceProposal
{
    private EvidenceProposal()
    {
        ActivityId = Assessor = InputSha256 = "";
        Payload = [];
    }

    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; private init; }

    /// <summary>The application.</summary>
    public Guid ApplicationId { get; private init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The processing activity.</summary>
    public string ActivityId { get; private init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Which assessor made it, with its version.</summary>
    public string Assessor { get; private init; }

    /// <summary>Hex SHA-256 of the vacancy and the documents that it read.</summary>
    public string InputSha256 { get; private init; }

    /// <summary>The proposal, as JSON, under the candidate's key.</summary>
    public byte[] Payload { get; private init; }

    internal static EvidenceProposal Of(Guid id, JobApplication application, DateTimeOffset at, string assessor, string inputSha256, byte[] payload) => new()
    {
        Id = id, ApplicationId = application.Id, PersonId = application.PersonId, ActivityId = application.ActivityId, MadeAt = at, Assessor = assessor,
        InputSha256 = inputSha256, Payload = payload,
    };
}
