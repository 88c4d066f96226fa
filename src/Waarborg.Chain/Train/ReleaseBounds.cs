namespace Waarborg.Chain.Train;

/// <summary>
/// What a model may leak at most before it may answer anybody. A model that leaks more is kept with its card, so that people can see why, but it is never complete and never
/// asked. The weights themselves never leave the house, which is why a bound on who holds them may be wide; what comes out in answers may hold nothing at all.
/// </summary>
public sealed record ReleaseBounds
{
    /// <summary>The bounds that hold when nothing else is set.</summary>
    public static ReleaseBounds Default { get; } = new();

    /// <summary>Answers with data of known people, at most. Default 0.</summary>
    public int Leaks { get; init; }

    /// <summary>Memorised stretches in answers, at most. Default 0.</summary>
    public int Memorised { get; init; }

    /// <summary>Area under the curve of the membership attack by whoever holds the weights, at most; its lower end counts. 0.5 to 1, default 0.99.</summary>
    public double Attack { get; init; } = 0.99;

    /// <summary>
    /// Epsilon of a model that is trained privately, over everything that was ever trained on the people of any one shard, at most. Above 0, default 8, at which what one person adds
    /// can make nothing more than some three thousand times likelier, in the worst case that there is.
    /// </summary>
    public double Epsilon { get; init; } = 8;

    /// <summary>Which bound a model beats, as a stable code; null when none.</summary>
    public string? BeatenBy(LeakageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Leaks > Leaks ? "leaks" : report.Memorised > Memorised ? "memorised" : report.Attack?.Low > Attack ? "attack" : report.Epsilon > Epsilon ? "epsilon" : null;
    }
}
