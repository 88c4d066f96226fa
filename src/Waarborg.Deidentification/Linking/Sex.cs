namespace Waarborg.Deidentification.Linking;

/// <summary>What a title or given name tells of a person's sex; only used to keep people apart and to choose a surrogate.</summary>
internal enum Sex
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>A man.</summary>
    Male,
}
