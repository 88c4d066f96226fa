namespace Waarborg.Law;

/// <summary>A measure as data: something that an organisation does, dates and can show.</summary>
/// <param name="Id">Its id, such as <c>bias-test</c>.</param>
/// <param name="Text">What it is, as a noun phrase in lower case.</param>
public sealed record MeasureDescription(string Id, LocalizedText Text)
{
    /// <summary>How long it counts, in months; null when it does not age. Product defaults, not law.</summary>
    public int? LastsMonths { get; init; }

    /// <summary>Whether it can be left out for a reason that is written down. Default false.</summary>
    public bool Waivable { get; init; }
}
