namespace Waarborg.Chain.Train.SealedModels;

/// <summary>
/// What weights may give away at most before they leave a sealed set. Stricter than <see cref="ReleaseBounds"/>: those are for weights that stay, these go to somebody who can try
/// for years. The promise rests on epsilon, which holds whatever is tried; what was tried must agree with it.
/// </summary>
public sealed record SealedReleaseBounds
{
    /// <summary>The bounds that hold when nothing else is set.</summary>
    public static SealedReleaseBounds Default { get; } = new();

    /// <summary>Most that all models which leave one set may cost together, as epsilon. Default 8.</summary>
    public double Epsilon { get; init; } = 8;

    /// <summary>Fewest people on each side of the attack: with fewer it says nothing. Default 5.</summary>
    public int LeastPeople { get; init; } = 5;

    /// <summary>Area under the curve of the membership attack, at most; the lower end of its interval counts. Default 0.6.</summary>
    public double Attack { get; init; } = 0.6;

    /// <summary>Median exposure of planted examples, at most, in bits; about 1 is what one has that was never planted. Default 3.</summary>
    public double Exposure { get; init; } = 3;

    /// <summary>Which bound a model beats, as a stable code; null when none.</summary>
    /// <param name="audit">Its audit; null when none was made, which beats <c>audit</c>.</param>
    /// <param name="sha256">Hash of the weights that are to leave: an audit of others is none.</param>
    /// <param name="earlier">Epsilon of the models that left the set before.</param>
    public string? BeatenBy(SealedAudit? audit, string? sha256, double earlier)
    {
        if (audit is null || sha256 is null || audit.Sha256 != sha256) return "audit";
        var report = audit.Report;
        if (!(audit.Privacy.Epsilon + earlier <= Epsilon)) return "epsilon";
        if (report.Leaks > 0) return "leaks";
        if (report.Memorised > 0) return "memorised";
        if (report.Attack is not { } attack || attack.Inside < LeastPeople || attack.Outside < LeastPeople) return "people";
        if (!(attack.Low <= Attack)) return "attack";
        return report.Planted == 0 || !(report.MedianExposure <= Exposure) ? "exposure" : null;
    }
}
