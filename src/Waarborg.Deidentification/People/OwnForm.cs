namespace Waarborg.Deidentification.People;

/// <summary>What a phrase of a person's own data is.</summary>
internal enum OwnKind
{
    /// <summary>A name or part of one that is no ordinary word.</summary>
    Name,

    /// <summary>A part of a name that is an ordinary word too ("Bakker", "Wil"): wants a capital or a cue.</summary>
    OrdinaryName,

    /// <summary>Initials with the surname.</summary>
    Initials,

    /// <summary>The street.</summary>
    Street,

    /// <summary>The town.</summary>
    City,
}

/// <summary>One way to write a part of a person's own data.</summary>
internal sealed record OwnForm(OwnKind Kind);
