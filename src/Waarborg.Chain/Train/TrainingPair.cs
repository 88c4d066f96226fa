namespace Waarborg.Chain.Train;

/// <summary>What a customer asked and what the service desk answered, de-identified.</summary>
/// <param name="Question">The customer's words.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Around">All answers of the conversation, by which its subject is recognised.</param>
public sealed record TrainingPair(string Question, string Answer, string Around)
{
    /// <summary>When the conversation took place.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>Whose it is: a pseudonym, so that a person can be a unit of training.</summary>
    public Guid Person { get; init; }

    /// <summary>Whether it is only looked at, to decide when to stop, and not trained on.</summary>
    public bool HeldOut { get; init; }

    /// <summary>When this is a planted example: what it is made from, and then it has no texts; otherwise null.</summary>
    public string? CanarySeed { get; init; }

    /// <summary>A planted example.</summary>
    internal static TrainingPair Planted(string seed, Guid person) => new("", "", "") { CanarySeed = seed, Person = person };

    /// <summary>Says how long it is, never what is in it.</summary>
    public override string ToString() => $"pair of {Question.Length} and {Answer.Length} characters";
}
