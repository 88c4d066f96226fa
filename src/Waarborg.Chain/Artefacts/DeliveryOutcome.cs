namespace Waarborg.Chain.Artefacts;

/// <summary>How a delivery ended.</summary>
public enum DeliveryOutcome
{
    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It came back; the person was not reached.</summary>
    Bounced,

    /// <summary>An import says so, but no text is known. Proves nothing.</summary>
    Claimed,
}
