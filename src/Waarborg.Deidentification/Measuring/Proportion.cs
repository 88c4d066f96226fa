using System.Globalization;

namespace Waarborg.Deidentification;

/// <summary>
/// A share with its 95 % interval (Wilson 1927, the score interval without continuity correction).
/// Of nothing, nothing is known: a total of 0 has value 0 and the interval from 0 to 1.
/// </summary>
/// <param name="Hits">How many; from 0 to <paramref name="Total"/>.</param>
/// <param name="Total">Of how many.</param>
public sealed record Proportion(int Hits, int Total)
{
    private const double Z = 1.959963984540054;

    /// <summary>Hits over total, from 0 to 1.</summary>
    public double Value => Total == 0 ? 0 : (double)Hits / Total;

    /// <summary>Lower bound of the 95 % interval.</summary>
    public double Low => Total == 0 ? 0 : Math.Max(0, Centre - HalfWidth);

    /// <summary>Upper bound of the 95 % interval.</summary>
    public double High => Total == 0 ? 1 : Math.Min(1, Centre + HalfWidth);

    private double Centre => (Value + Z * Z / (2 * Total)) / (1 + Z * Z / Total);

    private double HalfWidth => Z / (1 + Z * Z / Total) * Math.Sqrt(Value * (1 - Value) / Total + Z * Z / (4.0 * Total * Total));

    /// <summary>Such as <c>96.0 % (48/50, 86.5-98.9)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * Value:0.0} % ({Hits}/{Total}, {100 * Low:0.0}-{100 * High:0.0})");
}
