namespace Waarborg.Deidentification;

/// <summary>How much work a <see cref="Detector"/> spends on each word.</summary>
public enum Thoroughness
{
    /// <summary>Every word is looked at with all of its surroundings. The default.</summary>
    Thorough,

    /// <summary>
    /// Words that are surely nothing personal by themselves and their neighbours are looked at no further: for bulk and for a gateway. The same
    /// weights; a few findings in a thousand differ (see bench/Deidentification/README.md).
    /// </summary>
    Fast,
}
