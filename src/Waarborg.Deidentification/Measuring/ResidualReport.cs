namespace Waarborg.Deidentification;

/// <summary>What a detector still finds in a text after masking. Finding nothing does not prove that nothing is left.</summary>
/// <param name="Left">The findings outside placeholders, sorted; offsets are in the scanned text.</param>
/// <param name="Direct">How many are direct identifiers.</param>
/// <param name="Quasi">How many are quasi-identifiers.</param>
public sealed record ResidualReport(IReadOnlyList<Entity> Left, int Direct, int Quasi)
{
    /// <summary>True when no direct identifier was found.</summary>
    public bool IsFreeOfDirect => Direct == 0;

    /// <summary>The counts; never the text.</summary>
    public override string ToString() => $"{Direct} direct and {Quasi} quasi-identifiers left";
}
