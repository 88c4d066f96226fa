namespace Waarborg.Care.Checking;

/// <summary>One way in which a sentence can be wrong.</summary>
internal interface IClaimCheck
{
    /// <summary>What speaks against the sentence, in Dutch and English; nothing when this check has no objection.</summary>
    IEnumerable<Objection> Check(Claim claim);
}
