using Microsoft.Extensions.Compliance.Classification;

namespace Waarborg.Gateway;

/// <summary>How data are classified for logging and telemetry.</summary>
public static class PersonalData
{
    /// <summary>The name of the taxonomy.</summary>
    public static string Taxonomy => "Waarborg";

    /// <summary>Text that people wrote: personal data in it are replaced and the rest stays.</summary>
    public static DataClassification FreeText => new(Taxonomy, nameof(FreeText));

    /// <summary>A value that is personal as a whole, such as a name or number: nothing of it stays.</summary>
    public static DataClassification Identifier => new(Taxonomy, nameof(Identifier));
}
