namespace Waarborg.Chain.Apply;

/// <summary>Where an answer comes from.</summary>
public enum AnswerMode
{
    /// <summary>The trained model writes it; the organisation's documents only check it.</summary>
    Model,

    /// <summary>The organisation's documents, quoted; no model is asked.</summary>
    Retrieval,
}
