namespace Waarborg.TaggerTraining;

/// <summary>How much of a text its labels account for.</summary>
internal enum Coverage
{
    /// <summary>What has no label is nothing personal.</summary>
    Full,

    /// <summary>Only persons are labelled for certain; places and organisations may or may not count.</summary>
    PersonsOnly,

    /// <summary>Nothing is labelled: small words are nothing personal, of capitals and numbers nothing is known.</summary>
    None,

    /// <summary>The labels mark what is not known; the rest is nothing personal.</summary>
    Open,
}
