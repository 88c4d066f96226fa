namespace Waarborg.Recruitment.Reviewing;

/// <summary>The bounds of the review desk. Product defaults, not law; the DPO can make them stricter.</summary>
public sealed record ReviewPolicy
{
    /// <summary>The defaults.</summary>
    public static ReviewPolicy Default { get; } = new();

    /// <summary>How many decisions one reviewer may make in a day.</summary>
    /// <value>40.</value>
    public int MostDecisionsADay { get; init; } = 40;

    /// <summary>How many characters reasons have at least.</summary>
    /// <value>40.</value>
    public int ShortestReasons { get; init; } = 40;

    /// <summary>Until when the last periodic evaluation holds; null, the default, means that there was none and stops the desk.</summary>
    public DateTimeOffset? EvaluatedUntil { get; init; }

    /// <summary>Whether a rejection needs a second reviewer.</summary>
    /// <value>True.</value>
    public bool SecondReviewerForRejections { get; init; } = true;
}
