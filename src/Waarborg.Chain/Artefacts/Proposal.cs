namespace Waarborg.Chain.Artefacts;

/// <summary>
/// What a model proposes. It is not a decision: it has no effect on anybody until a human makes one of it, and for a question that was handed over there is nothing
/// to follow at all. Only the Apply stage makes proposals. Personal data: lives in memory only.
/// </summary>
public sealed class Proposal
{
    internal Proposal(Guid id, string activityId, string question, string? answer, string? reason, double confidence, IReadOnlyList<Passage> sources) =>
        (Id, ActivityId, Question, Answer, Reason, Confidence, Sources) = (id, activityId, question, answer, reason, confidence, sources);

    /// <summary>Id; equal to that of the prompt it belongs to.</summary>
    public Guid Id { get; }

    /// <summary>The processing activity.</summary>
    public string ActivityId { get; }

    /// <summary>What was asked.</summary>
    public string Question { get; }

    /// <summary>What is proposed to answer; null when a human has to answer.</summary>
    public string? Answer { get; }

    /// <summary>Whether a human has to answer.</summary>
    public bool HandedOver => Answer is null;

    /// <summary>Why a human has to answer, as a stable code; null when there is an answer.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is text that an AI made: the mark that machines read (AI Act Art. 50(2)). It goes wherever the answer goes.</summary>
    public bool AiGenerated => Answer is not null;

    /// <summary>How sure the model is, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>The passages of the organisation's documents that the answer was checked against.</summary>
    public IReadOnlyList<Passage> Sources { get; }

    /// <summary>Says what it is, never what is in it.</summary>
    public override string ToString() => HandedOver ? $"proposal {Id}: handed over" : $"proposal {Id}";
}
