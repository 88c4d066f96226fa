namespace Waarborg.Law;

/// <summary>What a manifest says about one measure. Only a measure that was taken, and that can be shown, counts (GDPR Art. 5(2)).</summary>
/// <param name="Done">True: taken. False: not taken.</param>
/// <param name="On">Day on which it was taken, tested or renewed last.</param>
/// <param name="Evidence">Where the proof lies, such as the name of a report. Never logged.</param>
public sealed record DeclaredMeasure(bool Done, DateOnly? On, string? Evidence)
{
    /// <summary>Why the measure is not needed here; counts only for measures that can be left out for a good reason.</summary>
    public string? NotNeeded { get; init; }

    /// <summary>Whether it was taken; no evidence, which may name people.</summary>
    public override string ToString() => Done ? "done" : "not done";
}
