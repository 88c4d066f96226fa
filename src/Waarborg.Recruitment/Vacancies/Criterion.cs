namespace Waarborg.Recruitment.Vacancies;

/// <summary>One thing that a vacancy asks.</summary>
/// <param name="Id">The bold words of the vacancy.</param>
/// <param name="Text">What is asked, as the vacancy words it, without the bold words.</param>
/// <param name="Start">Offset of the criterion in the vacancy, in UTF-16 code units.</param>
/// <param name="End">Offset after it.</param>
public sealed record Criterion(string Id, string Text, int Start, int End)
{
    internal IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>True when one of the requirements is enough ("a diploma or three years' experience").</summary>
    internal bool AnyIsEnough { get; init; }

    /// <summary>True when at least part of the criterion could be read as something that a file can show.</summary>
    public bool IsReadable => Requirements.Count > 0;
}
