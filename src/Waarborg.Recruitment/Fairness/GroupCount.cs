namespace Waarborg.Recruitment.Fairness;

/// <summary>How many of a group were selected.</summary>
/// <param name="Group">The name of the group; for an intersection the names joined by " × ".</param>
/// <param name="Selected">How many were selected, 0 to <paramref name="Total"/>.</param>
/// <param name="Total">How many there were.</param>
public sealed record GroupCount(string Group, int Selected, int Total)
{
    /// <summary>The share selected; 0 for an empty group.</summary>
    public double Rate => Total == 0 ? 0 : (double)Selected / Total;
}
