namespace Waarborg.Recruitment.Vacancies;

/// <summary>A vacancy with its criteria, read from Markdown. Immutable.</summary>
/// <param name="Title">Its first heading, or empty.</param>
/// <param name="Criteria">The criteria in the order of the vacancy; ids are unique.</param>
/// <param name="ClosingDate">Until when one can apply, when the vacancy says so with a year.</param>
/// <param name="AsksAboutSilence">
/// True when the vacancy says that the employer asks about a criterion on which a file says nothing: then silence leaves the criterion unclear. Without such words it is not met.
/// </param>
public sealed record Vacancy(string Title, IReadOnlyList<Criterion> Criteria, DateOnly? ClosingDate, bool AsksAboutSilence = false)
{
    /// <summary>Reads a vacancy.</summary>
    /// <param name="markdown">A criterion is a list item, or else a line, that begins with bold words: <c>1. **Language**: Dutch at least at B2</c>.</param>
    /// <exception cref="VacancyFormatException">There is no criterion, or two have the same bold words.</exception>
    public static Vacancy Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return VacancyReader.Read(markdown);
    }
}
