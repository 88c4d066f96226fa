namespace Waarborg.Chain.Artefacts;

/// <summary>What a person can ask.</summary>
public enum RequestKind
{
    /// <summary>Access (GDPR Art. 15).</summary>
    Access,

    /// <summary>Erasure (GDPR Art. 17).</summary>
    Erasure,
}
