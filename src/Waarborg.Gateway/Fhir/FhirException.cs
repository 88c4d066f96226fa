using Waarborg.Law;

namespace Waarborg.Gateway;

/// <summary>Nothing can be had from a FHIR server. The message holds no personal data.</summary>
/// <param name="code">A stable word.</param>
/// <param name="text">What is the matter, in both languages.</param>
public sealed class FhirException(string code, LocalizedText text) : Exception(code)
{
    /// <summary>What is the matter.</summary>
    public LocalizedText Text { get; } = text;
}
