namespace Waarborg.Recruitment.Warnings;

/// <summary>What a reviewer is warned of.</summary>
public enum WarningKind
{
    /// <summary>Text that tries to instruct whoever or whatever assesses the file, or that is hidden from a human reader. It has no effect.</summary>
    Instruction,

    /// <summary>A statement about character or mood. It is never evidence.</summary>
    Personality,

    /// <summary>A statement about a protected ground or a proxy of one: age, sex, origin, religion, health, family. It is never evidence.</summary>
    Protected,
}
