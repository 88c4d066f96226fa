namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>What a candidate gave. Personal data: lives in memory only.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Email">Where the candidate can be reached.</param>
/// <param name="Papers">The documents.</param>
/// <param name="Removed">How many citizen numbers, birth dates and pictures were taken out at the door.</param>
public sealed record ApplicationContent(string Name, string Email, IReadOnlyList<ApplicationPaper> Papers, int Removed)
{
    /// <summary>Never the data.</summary>
    public override string ToString() => nameof(ApplicationContent);
}
