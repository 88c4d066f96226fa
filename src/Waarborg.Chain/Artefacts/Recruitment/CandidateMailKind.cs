namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>About what a candidate is told by mail that there is something to read.</summary>
public enum CandidateMailKind
{
    /// <summary>The application arrived.</summary>
    Received,

    /// <summary>There is a decision, or a question.</summary>
    Letter,

    /// <summary>A request was received, with its term.</summary>
    RequestReceived,

    /// <summary>A request was answered.</summary>
    RequestAnswered,

    /// <summary>The term of retention ends soon.</summary>
    TermEnds,
}
