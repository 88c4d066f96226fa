namespace Waarborg.Law;

/// <summary>The six lawful bases of GDPR Art. 6(1), in the order of its points (a) to (f).</summary>
public enum LawfulBasis
{
    /// <summary>(a) consent (toestemming).</summary>
    Consent,

    /// <summary>(b) performance of a contract (uitvoering van een overeenkomst).</summary>
    Contract,

    /// <summary>(c) legal obligation (wettelijke verplichting).</summary>
    LegalObligation,

    /// <summary>(d) vital interests (vitale belangen).</summary>
    VitalInterests,

    /// <summary>(e) public task (taak van algemeen belang).</summary>
    PublicTask,

    /// <summary>(f) legitimate interests (gerechtvaardigd belang).</summary>
    LegitimateInterests,
}
