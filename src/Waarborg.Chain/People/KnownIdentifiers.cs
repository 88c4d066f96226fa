using Waarborg.Deidentification;

namespace Waarborg.Chain.People;

/// <summary>Counts what a scan found of people whom the organisation knows.</summary>
internal static class KnownIdentifiers
{
    /// <summary>Direct identifiers of known people in a text that should no longer hold any.</summary>
    internal static int In(string text, Detector detector, KnownPeople known, string? personKey) =>
        ResidualScan.Scan(text, detector, known, personKey).Left.Count(entity =>
            EntityLabels.IsDirect(entity.Label) && entity.Source.StartsWith("known", StringComparison.Ordinal));
}
