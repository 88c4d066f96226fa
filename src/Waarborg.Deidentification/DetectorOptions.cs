using System.Collections.Frozen;

namespace Waarborg.Deidentification;

/// <summary>What a <see cref="Detector"/> looks for. Immutable; the default finds all it can.</summary>
public sealed record DetectorOptions
{
    /// <summary>The options that look for everything.</summary>
    public static DetectorOptions Default { get; } = new();

    /// <summary>The options that leave the learned tagger out: identifiers with a form or a cue, and names with a cue.</summary>
    public static DetectorOptions PatternsOnly { get; } = new() { Disabled = new HashSet<string> { Tagging.Tagger.Source }.ToFrozenSet() };

    /// <summary>Labels to report.</summary>
    /// <value>Null, the default, reports every label.</value>
    public IReadOnlySet<EntityLabel>? Labels { get; init; }

    /// <summary>Findings below this score are left out.</summary>
    /// <value>0 by default: a doubtful finding is masked rather than left.</value>
    public double MinimumScore { get; init; }

    /// <summary>How much work is spent on each word.</summary>
    /// <value><see cref="Deidentification.Thoroughness.Thorough"/> by default.</value>
    public Thoroughness Thoroughness { get; init; }

    /// <summary>The options that look for everything and spend less on words that are plainly ordinary.</summary>
    public static DetectorOptions Fast { get; } = new() { Thoroughness = Thoroughness.Fast };

    /// <summary>Names of recognisers to leave out; the names are those in <see cref="Detector.Recognisers"/>.</summary>
    /// <value>Empty by default. An unknown name is an error in <see cref="Detector.Create"/>.</value>
    public IReadOnlySet<string> Disabled { get; init; } = FrozenSet<string>.Empty;
}
