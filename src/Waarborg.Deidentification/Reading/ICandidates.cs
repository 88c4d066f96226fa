namespace Waarborg.Deidentification.Reading;

/// <summary>Which tokens may matter to a recogniser: a condition that all that it finds fulfil, worked out for 64 tokens at a time.</summary>
internal interface ICandidates
{
    /// <summary>A bit for each token that may matter.</summary>
    static abstract ulong Among(Looks looks);
}
