namespace Waarborg.Chain.Artefacts;

/// <summary>The wishes that the gate looks at.</summary>
public enum WishKind
{
    /// <summary>Objection (GDPR Art. 21).</summary>
    Objection,

    /// <summary>An objection taken back by the person.</summary>
    ObjectionWithdrawn,

    /// <summary>Consent (GDPR Art. 6(1)(a), 7).</summary>
    ConsentGiven,

    /// <summary>Consent withdrawn (GDPR Art. 7(3)).</summary>
    ConsentWithdrawn,
}
