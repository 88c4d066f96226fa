namespace Waarborg.Learning;

/// <summary>Size of a low-rank adapter on the matrices of a frozen decoder.</summary>
public sealed record AdapterOptions
{
    /// <summary>Rank of what is added to each matrix, 1..256. Default 8.</summary>
    public int Rank { get; init; } = 8;

    /// <summary>Strength: what is added is multiplied by <c>Alpha / Rank</c>; above 0, at most 1024. Default 16.</summary>
    public double Alpha { get; init; } = 16;

    /// <summary>Start of the first values. Default 20260101.</summary>
    public long Seed { get; init; } = 20260101;

    /// <summary>Throws when a value is out of the range that its property documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the property.</exception>
    public void Validate()
    {
        OptionRange.Check(Rank, 1, 256);
        OptionRange.Check(Alpha, double.Epsilon, 1024);
    }
}
