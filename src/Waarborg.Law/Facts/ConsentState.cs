namespace Waarborg.Law;

/// <summary>Where a person's consent stands.</summary>
public enum ConsentState
{
    /// <summary>Never asked, or asked and not given.</summary>
    None,

    /// <summary>Given and not withdrawn.</summary>
    Given,

    /// <summary>Given, then withdrawn (GDPR Art. 7(3)).</summary>
    Withdrawn,
}
