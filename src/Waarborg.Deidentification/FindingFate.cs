namespace Waarborg.Deidentification;

/// <summary>What became of something that a recogniser noticed.</summary>
public enum FindingFate
{
    /// <summary>It is among the findings.</summary>
    Reported,

    /// <summary>A surer or longer finding covers the same place.</summary>
    Covered,

    /// <summary>It only told the tagger where to look; the tagger decided.</summary>
    Hint,

    /// <summary>It has the form of a number with a check, and the check fails.</summary>
    FailedCheck,

    /// <summary>The tagger nearly took it for personal data, but found it more likely that it is not.</summary>
    Doubtful,

    /// <summary>A weak rule found it, but the tagger is sure that it is ordinary text.</summary>
    Ordinary,

    /// <summary>Its label or score was not asked for.</summary>
    NotAsked,
}
