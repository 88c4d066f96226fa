namespace Waarborg.Care.Language;

/// <summary>What kind of thing a word names.</summary>
[Flags]
internal enum WordKind
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A disease, complaint or finding.</summary>
    Finding = 1,

    /// <summary>Something that is done or agreed.</summary>
    Treatment = 2,

    /// <summary>A drug or a class of drugs.</summary>
    Drug = 4,

    /// <summary>Home, habits and the like.</summary>
    Life = 8,

    /// <summary>A part of the body.</summary>
    Place = 16,

    /// <summary>A test or a measurement.</summary>
    Test = 32,

    /// <summary>Somebody.</summary>
    Person = 64,

    /// <summary>What happened, how, when: carries no subject.</summary>
    Common = 128,

    /// <summary>That something was started, stopped, raised, lowered, taken up again or replaced.</summary>
    Event = 256,
}
