using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>
/// How far the sending of one mail to a candidate has come. It holds neither the address nor any words: both are made at the moment of sending, so that an erased candidate
/// cannot be written to.
/// </summary>
public sealed class CandidateMail : IOperational
{
    /// <summary>Id; also what the mail is known by outside, so that a mail that was sent twice after a kill is recognised as one.</summary>
    public Guid Id { get; init; }

    /// <summary>The application.</summary>
    public Guid ApplicationId { get; init; }

    /// <summary>To whom.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>About what.</summary>
    public CandidateMailKind Kind { get; init; }

    /// <summary>About which of them: the id of the letter or the request, or the day of the announcement. One mail for each.</summary>
    public required string About { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset HappenedAt { get; init; }

    /// <summary>How often sending was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before then again.</summary>
    public DateTimeOffset NextTryAt { get; set; }

    /// <summary>When the mail server took it; null until then.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>When trying ended without success; null until then.</summary>
    public DateTimeOffset? GaveUpAt { get; set; }
}
