namespace Waarborg.Law;

/// <summary>What people call the lawful bases. Thread safe.</summary>
public static class BasisName
{
    /// <summary>The name of a basis in both languages, with its point of GDPR Art. 6(1).</summary>
    /// <param name="basis">The basis.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a basis.</exception>
    public static LocalizedText Of(LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => new("toestemming (a)", "consent (a)"),
        LawfulBasis.Contract => new("uitvoering van een overeenkomst (b)", "performance of a contract (b)"),
        LawfulBasis.LegalObligation => new("wettelijke verplichting (c)", "legal obligation (c)"),
        LawfulBasis.VitalInterests => new("vitale belangen (d)", "vital interests (d)"),
        LawfulBasis.PublicTask => new("taak van algemeen belang (e)", "public task (e)"),
        LawfulBasis.LegitimateInterests => new("gerechtvaardigd belang (f)", "legitimate interests (f)"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis of GDPR Art. 6(1)."),
    };
}
