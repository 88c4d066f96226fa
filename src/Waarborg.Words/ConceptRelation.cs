namespace Waarborg.Words;

/// <summary>What a term says of a concept, from weak to strong.</summary>
public enum ConceptRelation
{
    /// <summary>It usually occurs near it and implies nothing.</summary>
    Hint,

    /// <summary>It implies it: a kind or an example of it, a job that consists of it, a way to tell it.</summary>
    Kind,

    /// <summary>It means it.</summary>
    Same,
}
