namespace Waarborg.Deidentification;

/// <summary>What a data set may be called.</summary>
public enum RiskVerdict
{
    /// <summary>Personal data still, with the names replaced (Article 4(5) GDPR). The verdict unless everything shows otherwise.</summary>
    Pseudonymised,

    /// <summary>All three attacks failed on these data, what is visible was measured by people, and no key or vault leads back.</summary>
    AnonymousOnTheseData,
}
