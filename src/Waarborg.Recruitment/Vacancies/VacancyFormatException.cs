using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>A vacancy that cannot be read. The message holds no text of the vacancy except the bold words of a criterion.</summary>
public sealed class VacancyFormatException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="explanation">What is wrong and what was expected.</param>
    public VacancyFormatException(BilingualText explanation)
        : base(explanation?.English) => Explanation = explanation ?? throw new ArgumentNullException(nameof(explanation));

    /// <summary>What is wrong and what was expected, in both languages.</summary>
    public BilingualText Explanation { get; }
}
